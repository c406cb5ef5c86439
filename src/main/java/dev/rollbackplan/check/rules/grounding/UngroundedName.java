package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.CommandNames;
import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.NameKind;
import dev.rollbackplan.check.facts.NamedThing;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Word;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Detects names of things in commands that the prompt does not have. */
public final class UngroundedName implements GroundingRule {

    /** Kinds whose names are known if the prompt has them as any word. */
    private static final Set<NameKind> STRICT = Set.of(NameKind.NAMESPACE, NameKind.CLUSTER, NameKind.REGION);

    /** Kinds of names that are no workload's. */
    private static final Set<NameKind> DATA =
            Set.of(NameKind.GROUP, NameKind.TOPIC, NameKind.QUEUE, NameKind.TABLE, NameKind.BUCKET, NameKind.REGION);

    /** Kinds of which a prompt rarely gives all names. */
    private static final Set<NameKind> LOOSE = Set.of(NameKind.TABLE, NameKind.HOST, NameKind.CONTAINER);

    private static final Set<String> TABLE_AFTER = Set.of("FROM", "JOIN", "UPDATE", "INTO", "TABLE", "TRUNCATE");
    private static final Set<String> NO_TABLE =
            Set.of("IF", "EXISTS", "NOT", "ONLY", "TABLE", "SELECT", "SET", "LATERAL", "(");

    /** A name in a command with its place. */
    private record Named(NameKind kind, String name, TextRange range) {}

    @Override
    public String id() {
        return "ungrounded-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        KnownNames known = new KnownNames(plan, facts);
        Set<String> reported = new HashSet<>();
        for (Command command : plan.steps().instructions()) {
            for (Named named : names(command)) {
                String key = named.kind() + named.name().toLowerCase(Locale.ROOT);
                if (!known.allows(named.kind(), named.name()) && !isGrounded(named, facts) && reported.add(key)) {
                    report(named, facts, findings);
                }
            }
        }
    }

    private static List<Named> names(Command command) {
        if (command.language() == Language.SQL) {
            return tables(command);
        }
        List<Named> names = new ArrayList<>();
        if (command.language() == Language.SHELL) {
            List<String> words = new ArrayList<>();
            words.add(command.program());
            command.arguments().forEach(word -> words.add(word.value()));
            for (NamedThing thing : CommandNames.of(words)) {
                names.add(new Named(
                        thing.kind(),
                        thing.name(),
                        command.words().get(thing.index()).range()));
            }
        }
        return names;
    }

    private static List<Named> tables(Command command) {
        List<Named> tables = new ArrayList<>();
        List<Word> words = command.words();
        Set<String> own = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).value().equalsIgnoreCase("AS") && !words.get(i).quoted()) {
                own.add(words.get(i).value().toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String keyword = words.get(i).value().toUpperCase(Locale.ROOT);
            int next = i + 1;
            while (next + 1 < words.size()
                    && NO_TABLE.contains(words.get(next).value().toUpperCase(Locale.ROOT))) {
                next++;
            }
            Word word = words.get(next);
            boolean isFunction =
                    next + 1 < words.size() && words.get(next + 1).value().equals("(") && !keyword.equals("INTO");
            boolean isRow = keyword.equals("UPDATE") && i > 0;
            if (TABLE_AFTER.contains(keyword)
                    && !isFunction
                    && !isRow
                    && !word.quoted()
                    && word.value().matches("[A-Za-z_][\\w.]*")
                    && !own.contains(word.value().toLowerCase(Locale.ROOT))) {
                tables.add(new Named(NameKind.TABLE, word.value(), word.range()));
            }
        }
        return tables;
    }

    private static boolean isGrounded(Named named, Facts facts) {
        String name = named.name();
        if (facts.names().find(named.kind(), name).isPresent()) {
            return true;
        }
        if (STRICT.contains(named.kind()) && !facts.names().of(named.kind()).isEmpty()) {
            return false;
        }
        boolean isOther = named.kind() == NameKind.WORKLOAD
                && !facts.names().of(NameKind.WORKLOAD).isEmpty()
                && DATA.stream().anyMatch(kind -> facts.names().find(kind, name).isPresent());
        if (isOther) {
            return false;
        }
        String last = name.substring(name.lastIndexOf(named.kind() == NameKind.TABLE ? '.' : '/') + 1);
        return facts.words().has(name) || facts.words().has(last) || name.matches("\\d+(?:\\.\\d+){3}");
    }

    private static void report(Named named, Facts facts, Findings findings) {
        String kind = named.kind().label();
        List<Fact> others = facts.names().of(named.kind()).stream()
                .filter(other -> named.kind() != NameKind.FILE
                        || extension(other.value()).equals(extension(named.name())))
                .toList();
        Optional<String> near = facts.words().near(named.name());
        if (!others.isEmpty()) {
            findings.add(
                    LOOSE.contains(named.kind()) ? Severity.WARNING : Severity.ERROR,
                    named.range(),
                    "the prompt has no " + kind + " " + named.name() + ": it has "
                            + others.get(0).value() + " (" + others.get(0).place() + ")");
        } else if (near.isEmpty()) {
            findings.add(
                    named.range(),
                    "the prompt has no " + kind + " " + named.name()
                            + ": take the name from the prompt, make it a variable to be filled in, or state the assumption");
        }
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).replaceFirst("yml", "yaml");
    }
}
