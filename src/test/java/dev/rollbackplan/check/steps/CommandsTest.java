package dev.rollbackplan.check.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    /** The code is one line of shell; the commands have {@code ;} between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "sudo -u postgres dropdb shop ~ dropdb|shop",
                "env -i A=1 time -p nice -n 5 rm -r x ~ rm|-r|x",
                "A=1 B=2 make down ~ make|down",
                "timeout 30 curl x ~ curl|x",
                "kubectl get pods -o name | xargs -n 1 kubectl delete ~ kubectl|get|pods|-o|name; kubectl|delete from kubectl",
                "bash -c 'cd /srv && ./deploy v1' ~ bash|-c|cd /srv && ./deploy v1; cd|/srv by bash; ./deploy|v1 by bash",
                "ssh -i key -p 22 web1 uptime ~ ssh|-i|key|-p|22|web1|uptime; uptime by ssh",
                "kubectl -n shop exec deploy/web -- rm -rf /data ~ kubectl|-n|shop|exec|deploy/web|--|rm|-rf|/data; rm|-rf|/data by kubectl",
                "docker exec -it -u root db psql -c 'SELECT 1'"
                        + " ~ docker|exec|-it|-u|root|db|psql|-c|SELECT 1; psql|-c|SELECT 1 by docker; SELECT|1 by psql",
                "mysql -e\"DROP TABLE a; SELECT 1\" ~ mysql|-eDROP TABLE a; SELECT 1; DROP|TABLE|a by mysql; SELECT|1 by mysql",
                "echo 'TRUNCATE t' | psql ~ echo|TRUNCATE t; psql from echo; TRUNCATE|t by psql",
                "echo FLUSHALL | redis-cli ~ echo|FLUSHALL; redis-cli from echo; redis-cli|FLUSHALL by redis-cli",
                "mongosh --eval 'db.a.drop()' ~ mongosh|--eval|db.a.drop(); db.a.drop() by mongosh",
                "X=$(aws s3 ls b) ~ aws|s3|ls|b",
                "echo \"$(rm -r x)\" 2>&1 >out ~ echo|$(rm -r x); rm|-r|x",
                "find . -name '*.log' -exec rm -f {} + ~ find|.|-name|*.log|-exec|rm|-f|{}|+; rm|-f|{}|+ by find",
                "grep 'DROP TABLE' log ~ grep|DROP TABLE|log",
                "kubectl -n <namespace> delete pod <the pod> ~ kubectl|-n|<namespace>|delete|pod|<the pod>",
            })
    void readsTheCommandsOfALine(String line, String commands) {
        List<String> expected = List.of(commands.split("; (?!SELECT 1(?:;|$))"));
        assertThat(StepLines.commands("```bash\n" + line + "\n```\n"))
                .isEqualTo(expected.stream().map(command -> "run " + command).toList());
    }

    @Test
    void readsHereDocuments() {
        assertThat(StepLines.commands("""
                ```bash
                psql "$DB" <<'SQL'
                -- the copy
                DROP TABLE "a b"; \\copy t FROM 'x.csv'
                DELETE FROM t /* all */
                  WHERE id = 'it''s; 1';
                SQL
                ssh web1 <<EOF
                systemctl stop web
                EOF
                cat <<EOF > notes.txt
                rm -rf /
                EOF
                ```
                """))
                .containsExactly(
                        "run psql|$DB",
                        "run DROP|TABLE|a b by psql",
                        "run \\copy t FROM 'x.csv' by psql",
                        "run DELETE|FROM|t|WHERE|id|=|it''s; 1 by psql",
                        "run ssh|web1",
                        "run systemctl|stop|web by ssh",
                        "run cat");
    }

    @Test
    void readsOtherLanguages() {
        assertThat(StepLines.commands("""
                ```sql
                BEGIN; UPDATE a SET b = $$x; y$$;
                ```

                ```hcl
                # off
                deletion_protection = false
                ```

                ```console
                $ mysql shop
                mysql> DROP TABLE a;
                Query OK
                ```

                ```js
                db.a.deleteMany({})
                ```

                ```yaml
                command: rm -rf /
                ```
                """))
                .containsExactly(
                        "run BEGIN",
                        "run UPDATE|a|SET|b|=|x; y",
                        "run deletion_protection|=|false",
                        "run mysql|shop",
                        "run DROP|TABLE|a",
                        "run db.a.deleteMany({})");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "run ~ Run `git push -f` now",
                "run ~ Then `git push -f`",
                "run ~ Don't wait: `git push -f`",
                "run ~ Do not roll back the flag; run `git push -f`",
                "run [CONDITION] ~ Do not proceed until `git push -f` is done",
                "not ~ Never `git push -f`",
                "not ~ Do not run `git push -f` here",
                "not ~ You must not use `git push -f`",
                "not ~ Use the button instead of `git push -f`",
                "not ~ No `git push -f`",
                "not ~ `git push -f` would lose the commits",
                "not ~ `git push -f` is not needed",
                "not ~ Somebody ran `git push -f` at 14:02",
                "not ~ The log advises `git push -f`",
                "run [CONDITION] ~ If that fails, `git push -f`",
                "run [CONFIRMATION] ~ With the approval of the lead, `git push -f`",
                "run [BACKUP] ~ Make a backup of the branch, then `git push -f`",
                "run ~ Without a backup `x`, run `git push -f`",
            })
    void tellsWhetherACodeSpanIsAnInstruction(String expected, String text) {
        String[] parts = expected.split(" ", 2);
        String safeguards = parts.length > 1 ? " " + parts[1] : "";
        assertThat(StepLines.commands("- " + text + "\n")).containsExactly(parts[0] + " git|push|-f" + safeguards);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "run ~ Push:",
                "run ~ Do not skip this step:",
                "not ~ Do not run:",
                "not ~ Never do this:",
                "not ~ The deploy ran:",
                "not ~ At 14:02 this was executed:",
                "run [CONDITION] ~ Only if the revert fails:",
            })
    void tellsWhetherACodeBlockIsAnInstruction(String expected, String lead) {
        String[] parts = expected.split(" ", 2);
        String safeguards = parts.length > 1 ? " " + parts[1] : "";
        assertThat(StepLines.commands(lead + "\n\n```bash\ngit push -f\n```\n"))
                .containsExactly(parts[0] + " git|push|-f" + safeguards);
    }
}
