package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes HTTP requests that delete something. */
final class RequestDanger {

    private static final String EFFECT = "deletes what is at the address";

    /** Parts of addresses of what is short-lived, or comes back by itself. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(?:silences?|locks?|sessions?|caches?|downtimes?|maintenance[\\w-]*|drain"
                    + "|purge_cache|pods|mutes?|snoozes?|cordons?|annotations?|tmp|temp|jobs?|executions?|runs?|holds?|freezes?)");

    /** Parts of addresses that delete although the method is another one. */
    private static final Pattern DELETING =
            Pattern.compile("(?i)(?:_delete_by_query|_close|delete-batch|delete_series|do_?delete|bulk_?delete"
                    + "|delete[-_]?all|truncate|destroy|clean_tombstones|_cluster/settings)");

    private static final Pattern DELETING_BODY = Pattern.compile(
            "(?is).*(?:mutation\\b.*\\bdelete\\w*\\(|\"archived?\"\\s*:\\s*true|\"kind\"\\s*:\\s*\"archiveFlag\").*");

    private static final Set<String> CLIENTS =
            Set.of("curl", "http", "https", "xh", "wget", "gh", "glab", "hurl", "Invoke-RestMethod");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH");

    private RequestDanger() {}

    /** Returns the danger of a shell command that sends a request; empty if it has none. */
    static Optional<Danger> ofShell(Command command) {
        if (!CLIENTS.contains(command.program())) {
            return Optional.empty();
        }
        boolean isForge = command.program().equals("gh") || command.program().equals("glab");
        if (isForge && command.afterSubcommands("api") < 0) {
            return Optional.empty();
        }
        String method = command.option("-X", "--request", "--method", "-Method")
                .map(Word::value)
                .orElse(command.words().size() > 1 ? command.words().get(1).value() : "")
                .toUpperCase(Locale.ROOT);
        boolean changes =
                CHANGING.contains(method) || command.hasOption("-d", "--data", "--data-raw", "--data-binary", "--json");
        for (Word word : command.arguments()) {
            if (changes && DELETING_BODY.matcher(word.value()).matches()) {
                return Optional.of(Danger.of("deletes or archives an object"));
            }
        }
        return find(changes ? "POST" : method, command.arguments());
    }

    /** Returns the danger of a request that is written as its method and its address; empty if it has none. */
    static Optional<Danger> ofRequest(Command request) {
        return find(request.program(), request.arguments());
    }

    private static Optional<Danger> find(String method, List<Word> arguments) {
        for (Word word : arguments) {
            String value = word.value();
            boolean isAddress = !word.isOption() && (value.indexOf('/') >= 0 || value.startsWith("$"));
            if (isAddress && !value.startsWith("application/") && value.indexOf(' ') < 0 && value.indexOf('{') != 0) {
                boolean isDeleted = method.equals("DELETE") && !hasPart(value, HARMLESS);
                boolean isChanged = method.equals("POST") && hasPart(value, DELETING) && !value.contains("purge_cache");
                if (isDeleted || isChanged) {
                    return Optional.of(Danger.of(isDeleted ? EFFECT : "deletes or closes what is at the address"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasPart(String address, Pattern parts) {
        if (address.contains("_cluster/settings")) {
            return parts.equals(DELETING);
        }
        for (String part : address.split("[/?]", -1)) {
            if (parts.matcher(part).matches()) {
                return true;
            }
        }
        return false;
    }
}
