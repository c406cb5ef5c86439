package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.NameKind;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a plan may use although the prompt does not have them: those that it creates or assumes, and well-known ones. */
final class KnownNames {

    private static final Map<NameKind, Set<String>> WELL_KNOWN = Map.of(
            NameKind.NAMESPACE,
            Set.of(
                    "default",
                    "kube-system",
                    "kube-public",
                    "monitoring",
                    "istio-system",
                    "ingress-nginx",
                    "cert-manager",
                    "argocd",
                    "flux-system",
                    "observability",
                    "logging",
                    "prometheus"),
            NameKind.SERVICE,
            Set.of(
                    "nginx",
                    "docker",
                    "haproxy",
                    "postgresql",
                    "postgres",
                    "mysql",
                    "redis",
                    "redis-server",
                    "cron",
                    "crond",
                    "ssh",
                    "sshd",
                    "apache2",
                    "httpd",
                    "php-fpm",
                    "varnish",
                    "rabbitmq-server",
                    "kubelet",
                    "containerd",
                    "nomad",
                    "consul",
                    "keepalived"),
            NameKind.DATABASE,
            Set.of("postgres", "mysql", "admin", "template1", "information_schema", "local"),
            NameKind.HOST,
            Set.of("localhost", "127.0.0.1", "0.0.0.0"),
            NameKind.FILE,
            Set.of(
                    "-",
                    "/dev/stdin",
                    "docker-compose.yml",
                    "docker-compose.yaml",
                    "compose.yml",
                    "compose.yaml",
                    "dockerfile"));

    private static final Pattern SYSTEM_TABLE = Pattern.compile(
            "(?i)(?:pg_|information_schema|sys\\.|mysql\\.|performance_schema|sqlite_|dba_|v\\$|svv_|stl_).*|.*(?:schema_history|schema_migrations?|schema_version|alembic_version|django_migrations|knex_migrations(?:_lock)?|databasechangelog(?:lock)?|_prisma_migrations|goose_db_version|__efmigrationshistory|ar_internal_metadata|dual|processlist|generate_series|unnest|jsonb?_\\w+)");

    /** Verbs and programs whose operands are made. */
    private static final Pattern CREATING =
            Pattern.compile("(?i)create|new|mkdir|touch|tee|init|branch|generate|add|worktree|tar|zip");

    /** Verbs and programs whose last operand is made. */
    private static final Pattern COPYING = Pattern.compile(
            "(?i)clone|restore|copy|cp|mv|move|tag|rename|snapshot|backup|export|dump|archive|ln|scp|rsync");

    private static final Pattern CREATING_OPTION = Pattern.compile(
            "(?i)--?(?:o|O|out|output|output-file|file|name|b|c|[\\w-]*(?:target|snapshot|output|dest|destination|new|backup|export|log-file)[\\w-]*)");

    private static final Pattern DERIVED = Pattern.compile(
            "(?i)[-_.](?:back-?up|before|pre|rollback|restored?|pitr|copy|tmp|temp|old|snapshot|canary|bak|debug|verify|check|test|smoke|dump|fix|incident|hold|evidence|safety)(?:[-_.]|$)");

    private static final Pattern ASSUMED = Pattern.compile(
            "(?i)\\b(?:assum\\w+|placeholders?|replace|substitute|adjust|adapt|if (?:it|they|the names?|yours?) (?:differs?|is|are)|differ(?:s|ent)?|for example|e\\.g\\.|your own|fill in)\\b");

    private static final Pattern MANIFEST_NAME = Pattern.compile("(?m)^\\s*(?:-\\s+)?name:\\s*[\"']?([\\w.-]+)");
    private static final Pattern COPY_TARGET = Pattern.compile("(?i)\\bTO\\s+'([^']+)'");

    private final Facts facts;
    private final Set<String> created = new HashSet<>();
    private final List<String> assumed = new ArrayList<>();

    /** The answers so far: the same names come again and again. */
    private final Map<String, Boolean> allowed = new HashMap<>();

    KnownNames(Plan plan, Facts facts) {
        this.facts = facts;
        plan.steps().all().stream().flatMap(step -> step.commands().stream()).forEach(this::addCreated);
        for (CodeFragment code : plan.code()) {
            addAll(MANIFEST_NAME.matcher(code.text()));
            addAll(COPY_TARGET.matcher(code.text()));
        }
        for (Statement statement : plan.statements()) {
            if (ASSUMED.matcher(statement.text()).find()) {
                assumed.add(statement.text().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void addAll(Matcher matcher) {
        while (matcher.find()) {
            add(matcher.group(1));
        }
    }

    private void add(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        created.add(lower);
        created.add(lower.substring(lower.lastIndexOf('/') + 1));
        for (String part : lower.split("[:=,]", -1)) {
            created.add(part);
        }
    }

    private void addCreated(Command command) {
        command.overwritten().forEach(word -> add(word.value()));
        boolean creates = CREATING.matcher(command.program()).matches();
        boolean copies = COPYING.matcher(command.program()).matches();
        for (int i = 1; i < command.words().size(); i++) {
            Word word = command.words().get(i);
            Word before = command.words().get(i - 1);
            String verb = i < 6 && !word.isOption() ? word.value().replaceFirst("[-_:].*", "") : "";
            int sign = word.value().indexOf('=');
            if (word.isOption()
                    && sign > 0
                    && CREATING_OPTION.matcher(word.name()).matches()) {
                add(word.value().substring(sign + 1));
            } else if (before.isOption()
                    && before.value().indexOf('=') < 0
                    && CREATING_OPTION.matcher(before.value()).matches()
                    && !isRead(command, before)) {
                add(word.value());
            } else if (creates && !word.isOption() && !before.isOption()) {
                add(word.value());
            }
            creates |= CREATING.matcher(verb).matches();
            copies |= COPYING.matcher(verb).matches();
        }
        if (copies) {
            lastOperand(command).ifPresent(word -> add(word.value()));
        }
        if (command.language() == Language.SQL && command.program().equals("ALTER")) {
            add(command.words().get(command.words().size() - 1).value());
        }
    }

    /** Returns the last word that is neither an option nor its value. */
    private static Optional<Word> lastOperand(Command command) {
        for (int i = command.words().size() - 1; i > 0; i--) {
            Word before = command.words().get(i - 1);
            boolean isValue = before.isOption() && before.value().indexOf('=') < 0;
            if (!command.words().get(i).isOption() && !isValue) {
                return Optional.of(command.words().get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns whether an option with the name of an output is an input: {@code kubectl apply --file}, {@code helm -f}. */
    private static boolean isRead(Command command, Word option) {
        boolean isDump = command.program().matches("pg_dump|pg_dumpall|mysqldump|mongodump|tar");
        return option.value().matches("--file|-c|--name")
                && !isDump
                && !command.program().matches("docker|podman|git");
    }

    /** Returns whether the plan may use a name. */
    boolean allows(NameKind kind, String name) {
        return allowed.computeIfAbsent(kind + " " + name, key -> isAllowed(kind, name));
    }

    private boolean isAllowed(NameKind kind, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isVariable(name)
                || WELL_KNOWN.getOrDefault(kind, Set.of()).contains(lower)
                || kind == NameKind.TABLE && SYSTEM_TABLE.matcher(name).matches()
                || created.contains(lower)
                || kind == NameKind.FILE
                        && (created.contains(lower.substring(lower.lastIndexOf('/') + 1))
                                || lower.startsWith("/tmp/")
                                || lower.startsWith("/dev/"))
                || isDerived(lower)
                || isAssumed(kind, lower);
    }

    static boolean isVariable(String name) {
        return name.matches(
                "(?s).*[$<>{}*%\\[\\]\u2026].*|[A-Z][A-Z_]*|[A-Z][A-Z0-9]*_[A-Z0-9_]*|.*\\.\\.\\..*|(?i)your-.*|x+|.*-x+|example.*");
    }

    /** Returns whether a name is one of the prompt with a word such as "backup" after it. */
    private boolean isDerived(String name) {
        Matcher suffix = DERIVED.matcher(name);
        return suffix.find() && (suffix.start() == 0 || facts.words().has(name.substring(0, suffix.start())));
    }

    /** Returns whether a sentence states the assumption that something of a kind has a name. */
    private boolean isAssumed(NameKind kind, String name) {
        String label = kind == NameKind.WORKLOAD
                ? "deployment|statefulset|workload|service|names?"
                : kind.label() + "s?|names?";
        Pattern pattern = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
        Pattern labelled = Pattern.compile("\\b(?:" + label + ")\\b");
        return assumed.stream()
                .anyMatch(sentence -> pattern.matcher(sentence).find()
                        && labelled.matcher(sentence).find());
    }
}
