package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.redact.Redactor;
import dev.rollbackplan.text.TextRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports secrets in a plan, and commands that send a secret away. */
public final class SecretInPlan implements Rule<Plan> {

    private static final Pattern MARKER = Pattern.compile(Pattern.quote(Redactor.MARKER) + "[a-z0-9-]+\\]");

    /** Values of examples, and code that reads a value. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?is).*(?:your|example|change|placeholder|passw|secret|dummy|test|sample|fake|todo|here|foo"
                    + "|xxx|[_-]pw|token|_key|user|redacted|not provided|[<>${}()\\[\\]\\s`*]).*|\\w{1,4}|admin\\d*|root");

    /** Number of characters after a secret by which its end is found again. */
    private static final int CONTEXT = 24;

    /** Arguments that read a secret. */
    private static final Pattern READS = Pattern.compile(
            "(?s).*(?:\\.env\\b|id_rsa|id_ed25519|\\.pem\\b|\\.key\\b|credentials\\b|\\.kube/config|\\.netrc"
                    + "|\\.pgpass|/etc/shadow|\\.npmrc|serviceaccount/token|htpasswd).*");

    private static final Set<String> SENDERS =
            Set.of("curl", "wget", "nc", "ncat", "netcat", "http", "https", "xh", "mail", "mailx", "sendmail");
    private static final Set<String> BODIES = Set.of("@-", "@/dev/stdin", "-", "@<(env)");

    @Override
    public String id() {
        return "secret-in-plan";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Concern concern() {
        return Concern.DANGER;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        reportSecrets(plan, findings);
        if (!plan.code().isEmpty()) {
            for (Command command : plan.steps().instructions()) {
                if (sendsSecret(command)) {
                    findings.add(
                            command.range(),
                            "the command sends a secret to another machine: remove it, and report where it comes from");
                }
            }
        }
    }

    private static void reportSecrets(Plan plan, Findings findings) {
        TextRange range = plan.envelope().plan();
        String text = plan.source().slice(range);
        String redacted = Redactor.of(Map.of()).redact(text).text();
        Matcher marker = MARKER.matcher(redacted);
        boolean hasSecrets = !redacted.equals(text);
        int at = 0;
        int copied = 0;
        while (hasSecrets && marker.find()) {
            int start = at + marker.start() - copied;
            copied = marker.end();
            if (text.startsWith(marker.group(), start)) {
                at = start + marker.group().length();
                continue;
            }
            String next = redacted.substring(copied, Math.min(redacted.length(), copied + CONTEXT));
            Matcher following = MARKER.matcher(next);
            next = following.find() ? next.substring(0, following.start()) : next;
            int end = next.isEmpty() ? text.length() : text.indexOf(next, start + 1);
            at = end < 0 ? Math.min(text.length(), start + 1) : end;
            if (!EXAMPLE.matcher(text.substring(start, at)).matches()) {
                findings.add(
                        new TextRange(range.start() + start, range.start() + at),
                        "a secret is in the plan, which many people read (" + marker.group()
                                + "): read it from a variable or a secret store, and replace the secret");
            }
            if (end < 0) {
                return;
            }
        }
    }

    private static boolean sendsSecret(Command command) {
        if (!SENDERS.contains(command.program())) {
            return false;
        }
        Optional<Command> input = command.pipedFrom();
        while (input.isPresent()) {
            if (readsSecret(input.get())) {
                return true;
            }
            input = input.get().pipedFrom();
        }
        return command.arguments().stream()
                .anyMatch(word -> !BODIES.contains(word.value())
                        && word.value().indexOf('@') >= 0
                        && word.value().matches("(?s)(?:\\S+=)?@.*")
                        && READS.matcher(word.value()).matches());
    }

    private static boolean readsSecret(Command command) {
        return switch (command.program()) {
            case "env", "printenv" -> true;
            case "kubectl", "oc" ->
                command.afterSubcommands("get", "secret") > 0 || command.afterSubcommands("get", "secrets") > 0;
            case "aws" ->
                command.afterSubcommands("secretsmanager", "get-secret-value") > 0
                        || command.hasOption("--with-decryption");
            case "vault", "bao" -> command.afterSubcommands("read") > 0 || command.afterSubcommands("kv", "get") > 0;
            case "op", "doppler", "pass", "gopass" -> true;
            case "gcloud" -> command.afterSubcommands("secrets", "versions", "access") > 0;
            case "az" -> command.afterSubcommands("keyvault", "secret", "show") > 0;
            default ->
                command.arguments().stream()
                        .anyMatch(word -> READS.matcher(word.value()).matches());
        };
    }
}
