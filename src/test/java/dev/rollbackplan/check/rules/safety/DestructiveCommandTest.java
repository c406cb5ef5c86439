package dev.rollbackplan.check.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestructiveCommandTest {

    private static List<String> report(String steps) {
        return Plans.report(new DestructiveCommand(), "## Steps\n\n" + steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "DROP TABLE orders ~ drops the table with its data",
                "drop database if exists shop cascade ~ drops the database with its data",
                "ALTER TABLE orders DROP COLUMN ref ~ drops the column with its data",
                "ALTER TABLE orders DROP ref ~ drops a column with its data",
                "DROP FUNCTION total CASCADE ~ drops the function and all that depends on it",
                "TRUNCATE orders, items ~ deletes all rows of the table",
                "DELETE FROM orders ~ deletes all rows of the table",
                "DELETE FROM orders WHERE 1 = 1 ~ deletes all rows of the table",
                "WITH x AS (SELECT 1) DELETE FROM orders ~ deletes all rows of the table",
                "UPDATE orders SET state = 'open' ~ changes all rows of the table",
                "PURGE BINARY LOGS BEFORE '2026-01-01' ~ deletes the logs that a restore needs",
                "GRANT ALL ON *.* TO bob ~ grants all rights on all databases",
            })
    void reportsStatementsThatDestroyData(String statement, String effect) {
        assertThat(report("Do this:\n\n```sql\n" + statement + ";\n```\n"))
                .singleElement()
                .asString()
                .startsWith("6:1-6:" + (statement.length() + 1) + " error \"")
                .endsWith("\" " + effect + ": remove it, or let the step name a backup and who confirms it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM orders",
                "DELETE FROM orders WHERE id = 7",
                "DELETE FROM orders USING old WHERE old.id = orders.id",
                "UPDATE orders SET state = 'open' WHERE id = 7",
                "UPDATE orders o SET ref = r.ref FROM refs r WHERE o.id = r.id",
                "ALTER TABLE orders DROP CONSTRAINT positive",
                "ALTER TABLE orders ALTER COLUMN ref DROP NOT NULL",
                "ALTER TABLE orders ADD COLUMN ref text",
                "DROP INDEX orders_by_ref",
                "DROP VIEW open_orders",
                "CREATE TEMP TABLE copy AS SELECT 1; DROP TABLE copy",
                "SELECT 'DROP TABLE orders'",
                "INSERT INTO log VALUES ('TRUNCATE orders')",
                "-- DROP TABLE orders",
            })
    void reportsNoOtherStatement(String statement) {
        assertThat(report("Do this:\n\n```sql\n" + statement + ";\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /srv/app",
                "rm -r ~/data",
                "rm -f /srv/app/*.db",
                "rm /etc/nginx/nginx.conf",
                "rm -rf /tmp/../srv",
                "sudo rm -rf --no-preserve-root /",
                "ssh web1 'cd /srv && rm -rf app'",
                "kubectl exec db-0 -- rm -rf /var/lib/data",
                "find /srv -name '*.log' -exec rm -rf {} +",
                ": > /var/lib/app/orders.db",
                "cat image > /dev/sda",
                "curl -X DELETE http://search:9200/orders",
                "curl -sX POST http://search:9200/orders/_delete_by_query -d @q.json",
                "gh api -X DELETE repos/acme/shop",
                "psql -c 'DROP TABLE orders'",
                "echo 'TRUNCATE orders' | mysql shop",
                "mongosh --eval 'db.orders.deleteMany({})'",
                "mongosh shop --eval 'db.dropDatabase()'",
                "echo 'update delete web.example.com' | nsupdate",
            })
    void reportsCommandsThatTheTableCannotDescribe(String command) {
        assertThat(report("```bash\n" + command + "\n```\n")).hasSize(1).allMatch(line -> line.contains(" error "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /tmp/work",
                "rm -rf \"$TMPDIR/work\"",
                "rm -rf node_modules",
                "rm -rf dist web/build/",
                "rm notes.txt",
                "rm -f rollback.tfplan",
                "rm -f /var/run/app.pid",
                "echo x > notes.txt",
                "curl -X POST https://flags.example.com/off",
                "curl -X DELETE https://alerts.example.com/api/v2/silence/7",
                "mongosh --eval 'db.orders.find({})'",
                "mongosh --eval 'db.orders.deleteMany({state: 1})'",
                "grep -r 'rm -rf /' .",
                "echo 'never run terraform destroy'",
                "mkdir -p build && rm -rf build",
                "docker rm -f web && docker run -d --name web shop:1.4.1",
                "aws rds create-db-snapshot --db-snapshot-identifier s1x"
                        + " && aws rds delete-db-snapshot --db-snapshot-identifier s1x",
            })
    void reportsNoHarmlessCommand(String command) {
        assertThat(report("```bash\n" + command + "\n```\n")).isEmpty();
    }

    @Test
    void reportsWhatASnapshotWasTakenOf() {
        assertThat(report("""
                ```bash
                aws rds create-db-snapshot --db-instance-identifier shop --db-snapshot-identifier s1x
                aws rds delete-db-instance --db-instance-identifier shop
                ```
                """)).hasSize(1);
    }

    @Test
    void warnsIfTheStepHasASafeguard() {
        assertThat(report("""
                - If the volume is corrupt, run `kubectl delete pvc data-0`
                - With the approval of the DBA, run `dropdb shop && rm -rf /srv/shop`
                - After the backup of step 1, run `flyway clean`
                - Without a backup: `terraform destroy`
                - Copy the page: `rsync -a --delete build/ web1:/srv/app/`
                """))
                .containsExactly(
                        "3:34-3:59 warning \"kubectl delete pvc data-0\" deletes volumes with their data: check that the"
                                + " condition of the step is met before you run it",
                        "4:38-4:49 warning \"dropdb shop\" drops a database: get the confirmation that the step asks for"
                                + " before you run it",
                        "4:53-4:69 warning \"rm -rf /srv/shop\" deletes files for good: get the confirmation that the step"
                                + " asks for before you run it",
                        "5:36-5:48 warning \"flyway clean\" drops all objects of the schema: check that the backup that the"
                                + " step names exists before you run it",
                        "6:22-6:39 error \"terraform destroy\" destroys infrastructure: remove it, or let the step name a"
                                + " backup and who confirms it",
                        "7:19-7:58 warning \"rsync -a --delete build/ web1:/srv/app/\" deletes files at the destination that"
                                + " the source does not have: remove it, or let the step name a backup and who confirms it");
    }

    @Test
    void readsSettingsOfTerraform() {
        assertThat(report("```hcl\nlifecycle {\n  prevent_destroy = false\n}\n```\n"))
                .containsExactly(
                        "5:3-5:26 error \"prevent_destroy = false\" allows infrastructure to be destroyed with its"
                                + " data: remove it, or let the step name a backup and who confirms it");
        assertThat(report("```hcl\nprevent_destroy = true\n```\n")).isEmpty();
    }

    @Test
    void readsOnlyInstructions() {
        assertThat(Plans.report(new DestructiveCommand(), """
                ## Detection Signals

                - Somebody ran `kubectl delete ns shop` at 14:02

                ## Rollback Steps

                - Never run `git push --force`

                ## Follow-Up

                - Remove the copy: `dropdb shop_copy`

                  ```bash
                  terraform destroy
                  ```
                """)).isEmpty();
    }
}
