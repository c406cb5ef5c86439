package dev.rollbackplan.check.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that compare the steps of a plan with each other: no-backup, unsafe-order, no-verification. */
class OrderRulesTest {

    private static final String CHANGE = "- Fix it: `psql -c \"UPDATE orders SET a = 1 WHERE b = 2\"`\n";

    private static List<String> report(Rule<Plan> rule, String steps) {
        return Plans.report(rule, "## Rollback Steps\n\n" + steps);
    }

    private static Rule<Plan> noBackup(DatabaseImpact.Answer answer) {
        return new NoBackup(plan -> answer);
    }

    @Test
    void reportsAChangeWithoutABackup() {
        assertThat(report(noBackup(DatabaseImpact.Answer.UNKNOWN), CHANGE + CHANGE))
                .containsExactly(
                        "3:21-3:56 warning \"UPDATE orders SET a = 1 WHERE b = 2\" changes the database, and no step"
                                + " before it takes a backup: add one, such as a dump or a snapshot");
        assertThat(report(noBackup(DatabaseImpact.Answer.YES), CHANGE))
                .singleElement()
                .asString()
                .contains(" error ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Back up the table\n",
                "- Take a snapshot of the volume\n",
                "- `pg_dump shop > shop.sql`\n",
                "- `aws rds create-db-snapshot --db-instance-identifier shop --db-snapshot-identifier s`\n",
                "- Keep a copy: `psql -c \"CREATE TABLE old AS SELECT * FROM orders\"`\n",
                "- `heroku pg:backups:capture`\n",
                "- The 03:10 UTC snapshot is what we go back to\n",
            })
    void acceptsABackupBeforeTheChange(String backup) {
        assertThat(report(noBackup(DatabaseImpact.Answer.YES), backup + CHANGE)).isEmpty();
        assertThat(report(noBackup(DatabaseImpact.Answer.YES), CHANGE + backup)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- No backup is needed\n",
                "- Skip the snapshot of the table\n",
                "- `aws rds describe-db-snapshots --db-instance-identifier shop`\n",
                "- Go on without taking a backup\n",
            })
    void takesNoOtherTextForABackup(String text) {
        assertThat(report(noBackup(DatabaseImpact.Answer.YES), text + CHANGE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flyway undo",
                "rails db:rollback STEP=1",
                "alembic downgrade -1",
                "python manage.py migrate shop 0041",
                "liquibase rollback-count 1",
                "npx sequelize-cli db:migrate:undo",
                "pg_restore -d shop shop.dump",
                "gunzip -c shop.sql.gz | psql shop",
                "mongosh --eval 'db.orders.updateMany({a: 1}, {b: 2})'",
            })
    void readsMigrationsAndRestoresAsChanges(String command) {
        assertThat(report(noBackup(DatabaseImpact.Answer.UNKNOWN), "```bash\n" + command + "\n```\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "psql -c 'SELECT 1 FROM orders'",
                "psql -c \"UPDATE feature_flags SET on = false WHERE name = 'x'\"",
                "psql -c 'CREATE TEMP TABLE t1x (a int)' && psql -c 'UPDATE t1x SET a = 1'",
                "flyway info",
                "rails db:migrate:status",
                "pg_restore --list shop.dump",
                "helm rollback web 7",
            })
    void readsNothingElseAsAChange(String command) {
        assertThat(report(noBackup(DatabaseImpact.Answer.YES), "```bash\n" + command + "\n```\n"))
                .isEmpty();
    }

    @Test
    void readsTheImpactFromTheAssumptions() {
        String plan = "## Assumptions\n\n- **Database impact:** %s.\n\n## Steps\n\n" + CHANGE;
        assertThat(Plans.report(new NoBackup(DatabaseImpact.STATED_BY_PLAN), plan.replace("%s", "yes")))
                .singleElement()
                .asString()
                .contains(" error ");
        assertThat(Plans.report(new NoBackup(DatabaseImpact.STATED_BY_PLAN), plan.replace("%s", "unknown")))
                .singleElement()
                .asString()
                .contains(" warning ");
    }

    @Test
    void reportsDataThatIsWrittenBackWhileWritesGoOn() {
        String restore = "1. Restore the data with `pg_restore -d shop shop.dump`\n";
        String stop = "2. Stop the workers: `kubectl scale deploy/worker --replicas=0`\n";
        assertThat(report(new UnsafeOrder(), restore + stop))
                .containsExactly(
                        "3:1-3:56 warning data is written back before the step that stops the writes: stop them"
                                + " first, or new data is lost or mixed in");
        assertThat(report(new UnsafeOrder(), stop + restore)).isEmpty();
        assertThat(report(new UnsafeOrder(), restore)).isEmpty();
    }

    @Test
    void reportsUsersThatAreLetInTooEarly() {
        String stop = "1. Turn the maintenance mode on\n";
        String rollback = "2. Roll back: `helm rollback web 7`\n";
        String verify = "3. Verify that 3 orders go through\n";
        String open = "4. Turn off the maintenance mode\n";
        assertThat(report(new UnsafeOrder(), stop + rollback + verify + open)).isEmpty();
        assertThat(report(new UnsafeOrder(), stop + rollback + open + verify))
                .containsExactly("5:1-5:33 warning users are let in before anything is verified: verify first");
        assertThat(report(new UnsafeOrder(), stop + open + rollback + verify))
                .containsExactly(
                        "4:1-4:33 warning users are let in before the rollback: do this after the rollback and its"
                                + " verification");
        assertThat(report(new UnsafeOrder(), stop + rollback + "3. Verify, then turn off the maintenance mode\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Verify the version",
                "- **Smoke test (Owner: QA):** place an order",
                "- Check that the error rate is below 1%",
                "- Tell the team, then check the logs",
                "- Wait 10 minutes. The error rate must be below 1%.",
                "- `curl -fsS https://shop.example.com/healthz`",
                "- `kubectl logs deploy/web --since=5m`",
                "- `psql -c 'SELECT count(*) FROM orders'`",
            })
    void acceptsAVerification(String step) {
        String rollback = "- Roll back: `helm rollback web 7`\n";
        assertThat(report(new NoVerification(), rollback + step + "\n")).isEmpty();
        assertThat(report(new NoVerification(), step + "\n" + rollback)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Tell the team",
                "- `kubectl rollout status deploy/web`",
                "- If it does not help: check whether the database was changed",
            })
    void takesNothingElseForAVerification(String step) {
        assertThat(report(new NoVerification(), "- Roll back: `helm rollback web 7`\n" + step + "\n"))
                .containsExactly(
                        "3:1-3:35 warning no step from here on checks that the rollback worked: add one that names"
                                + " what to look at and what it must show");
    }
}
