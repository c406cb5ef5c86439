package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Safeguard;
import dev.rollbackplan.check.steps.Step;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects plans that deny the database impact that the prompt states, or that change data where it states none. */
public final class DbImpactContradicted implements GroundingRule {

    private static final String DATABASE = "(?:database|DB|data ?base)";

    private static final Pattern DENIAL = Pattern.compile("(?i)\\b" + DATABASE
            + " (?:impact|work|changes?|considerations?)\\b[\"'`]?\\s*(?::|is|are|=|\u2013|-|\\()?\\s*[\"'`]?(?:none|no|nothing|not needed|not required|n/a)\\b"
            + "|\\bno " + DATABASE + " (?:impact|work|changes?|involvement|component)\\b"
            + "|\\bno (?:changes?|impact|effect) (?:to|on|in) the " + DATABASE + "\\b"
            + "|\\bthe " + DATABASE
            + " (?:is|was|were) (?:not (?:affected|touched|changed|involved|impacted)|unaffected|unchanged|untouched)\\b"
            + "|\\b" + DATABASE
            + "(?: and caches?)?\\s*:\\s*(?:nothing to do|no impact|no (?:work|action)|none|not affected|unaffected)\\b"
            + "|\\b(?:schema and data|data and schema) (?:is|are|were|remain) (?:unchanged|untouched|unaffected)\\b|\\bno (?:schema or data|data or schema) changes?\\b|\\b(?:purely a |a pure )?code[- ]only (?:release|change|deploy\\w*|rollback)\\b"
            + "|\\b(?:changed?|touched|affects?|affected) (?:application |only )?(?:application )?code only\\b"
            + "|\\b(?:does not|doesn't|did not|didn't) (?:touch|change|affect|alter|modify) the " + DATABASE + "\\b");

    /** Words that limit a denial to a part of the plan. */
    private static final Pattern LIMITED = Pattern.compile(
            "(?i)\\b(?:if|until|unless|this step|these steps|before|during|while|yet|beyond|other than|except|further|additional|another|more|confirm|verify|check|does not mean|destructive|irreversible|when|once|because|during this|rollback itself|staging)\\b|\\?");

    private static final Set<String> CHANGES = Set.of(
            "ALTER",
            "UPDATE",
            "DELETE",
            "INSERT",
            "DROP",
            "TRUNCATE",
            "CREATE",
            "MERGE",
            "REPLACE",
            "RENAME",
            "RESTORE");

    private static final Pattern MIGRATION = Pattern.compile(
            "(?i)\\b(?:flyway .*(?:migrate|undo|repair)|liquibase .*rollback|alembic (?:down|up)grade|rake db:(?:rollback|migrate)"
                    + "|rails db:(?:rollback|migrate)|manage\\.py migrate|prisma migrate (?:deploy|reset|resolve)|knex migrate|sequelize .*undo|goose .*down|migrate .*down"
                    + "|dotnet ef database update|pg_restore|mysql .*<|dbmate (?:down|rollback)|typeorm migration:revert)\\b");

    private static final Pattern READ_ONLY = Pattern.compile(
            "(?i)--(?:dry-run|sql|list|check|plan)\\b|--list\\b|\\bstatus\\b|\\binfo\\b|showmigrations");

    @Override
    public String id() {
        return "db-impact-contradicted";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        if (facts.databaseAffected().isEmpty()) {
            return;
        }
        String place = facts.databaseImpact().orElseThrow().place();
        if (facts.databaseAffected().get()) {
            String block = "";
            for (Statement statement : plan.statements()) {
                Matcher denial = DENIAL.matcher(statement.text());
                boolean isNew = !statement.block().equals(block);
                if (isNew && denial.find() && !LIMITED.matcher(statement.text()).find()) {
                    block = statement.block();
                    findings.add(
                            statement.place(denial.start(), denial.end()),
                            "the plan denies a database impact, but the prompt states one (" + place
                                    + "): state what happens to the schema and the data");
                }
            }
        } else {
            changes(plan, place, findings);
        }
    }

    private static void changes(Plan plan, String place, Findings findings) {
        for (Step step : plan.steps().all()) {
            for (Command command : step.instructions()) {
                boolean isChange = command.language() == Language.SQL && CHANGES.contains(command.program())
                        || command.language() == Language.SHELL && isMigration(command);
                boolean isTemporary = command.words().stream()
                        .limit(3)
                        .anyMatch(word -> word.value().matches("(?i)temp|temporary|extension"));
                if (isChange && !isTemporary && !command.safeguards().contains(Safeguard.CONDITION)) {
                    findings.add(
                            Severity.WARNING,
                            command.range(),
                            "this changes the database, but the prompt states no database impact (" + place
                                    + "): state why it is needed, or remove it");
                    return;
                }
            }
        }
    }

    private static boolean isMigration(Command command) {
        StringBuilder text = new StringBuilder();
        command.words().forEach(word -> text.append(word.value()).append(' '));
        return MIGRATION.matcher(text).find() && !READ_ONLY.matcher(text).find();
    }
}
