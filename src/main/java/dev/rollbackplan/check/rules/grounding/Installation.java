package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Release;
import dev.rollbackplan.check.facts.VersionToken;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version that a command names.
 *
 * @param id the version in its comparable form, or the number of a revision
 * @param kind how the command names it
 * @param name the name that the version is attached to, such as that of an image; empty if there is none
 * @param word the word of the command
 */
record Installation(String id, Kind kind, String name, Word word) {

    /** The ways in which a command names a version. */
    enum Kind {
        /** A version, a hash or a digest. */
        VERSION,
        /** The number of a revision. */
        REVISION,
        /** A name with a number, such as that of a revision of Cloud Run or of a task definition. */
        NAME
    }

    /** Verbs of commands that make a version run. */
    private static final Set<String> INSTALLS = words("""
            deploy redeploy upgrade install rollback rollbacks undo set update apply run up promote activate use switch checkout reset
            sync put patch push create replace downgrade restore swap start restart restage link clone recreate upsert modify revert""");

    /** Verbs of commands that read, remove or mark something, and so make no version run. */
    private static final Set<String> OTHERS = words("""
            get describe list ls logs log history status show diff inspect ps top images info version view tail cat events wait plan
            template lint verify validate exists head stat check explain tags pull fetch tag save annotate label branch cordon delete rm
            stop uninstall drain pause disable kill remove destroy archive backup dump export download login auth freeze lock
            rev search compare scan copy cp mv move""");

    /** Programs that read, whatever their arguments are. */
    private static final Set<String> READERS = words("""
            grep egrep rg cat echo jq yq less tail head test [ [[ diff printf awk ls find journalctl logger dig nslookup sleep stat
            cosign crane skopeo trivy sort uniq wc date pg_dump mysqldump md5sum sha256sum touch mkdir read true false kill pkill""");

    /** Programs that make a version run, whatever their first argument is. */
    private static final Set<String> INSTALLERS =
            words("ln rpm dpkg ansible-playbook alternatives update-alternatives msiexec apt-mark rsync");

    private static final Pattern SCRIPT =
            Pattern.compile("(?i).*(?:deploy|rollback|roll-back|release|install|switch|promote|activate|revert).*");

    private static final Pattern REVISION_OPTION =
            Pattern.compile("--?(?:to-)?(?:revision|function-version|version|release|generation|build|job-version)");

    private static final Pattern POSITIONAL = Pattern.compile(
            "(?:helm rollback \\S+|nomad job revert \\S+|argocd app rollback \\S+|heroku"
                    + " (?:releases:)?rollback|kamal rollback|fly(?:ctl)? releases rollback|cf rollback \\S+|eb deploy|oc rollback \\S+)");

    /** Keys and variables whose value is a version. */
    private static final Pattern KEY = Pattern.compile("(?i).*(?:tag|version|image|release|revision|ref|build|chart)");

    /** Names that a plan gives to what it makes, such as a branch for the revert. */
    private static final Pattern OWN =
            Pattern.compile("(?i)(?:^|[-_.])(?:revert|undo|rollback|before|backup|bad|broken|failed|fix)(?:$|[-_.])");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** Returns the versions that a command names. */
    static List<Installation> in(Command command) {
        List<Installation> found = new ArrayList<>();
        if (command.language() != Language.SHELL) {
            return found;
        }
        List<Word> words = command.words();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (!isProse(word)) {
                tokens(word, found);
                revisions(command, i, found);
            }
        }
        return found;
    }

    /** Returns whether a word is a sentence and no part of the command, such as the reason of a change. */
    private static boolean isProse(Word word) {
        String value = word.value();
        return value.matches("(?s).*\\S \\S+ \\S.*")
                && "{[".indexOf(value.charAt(0)) < 0
                && !value.contains("s/")
                && !value.contains("s|");
    }

    private static void tokens(Word word, List<Installation> found) {
        String value = word.value();
        for (VersionToken token : VersionToken.in(value)) {
            String before = value.substring(0, token.range().start()).replaceFirst("(?:@?sha256:|[:=@_-]v?)$", "");
            Matcher name = Pattern.compile("[A-Za-z][\\w.-]*$").matcher(before);
            String attached = name.find() && !KEY.matcher(name.group()).matches() ? name.group() : "";
            if (!OWN.matcher(attached).find()) {
                found.add(new Installation(token.id(), Kind.VERSION, attached, word));
            }
        }
        for (String part : value.split("[=,@/]", -1)) {
            boolean isName = part.matches("[A-Za-z](?=.*\\d)(?=.*[-.:])[\\w.-]{4,}(?::\\d{1,9})?")
                    && VersionToken.in(part).isEmpty();
            if (isName && !OWN.matcher(part).find()) {
                found.add(new Installation(VersionToken.id(part), Kind.NAME, "", word));
            }
        }
    }

    private static void revisions(Command command, int index, List<Installation> found) {
        List<Word> words = command.words();
        Word word = words.get(index);
        int sign = word.value().indexOf('=');
        boolean isOption =
                word.isOption() && REVISION_OPTION.matcher(word.name()).matches();
        Optional<String> value = Optional.empty();
        if (isOption && sign > 0) {
            value = Optional.of(word.value().substring(sign + 1));
        } else if (!word.isOption() && words.get(index - 1).isOption()) {
            Word option = words.get(index - 1);
            boolean takesRevision = option.value().indexOf('=') < 0
                    && REVISION_OPTION.matcher(option.name()).matches();
            value = takesRevision ? Optional.of(word.value()) : Optional.empty();
        } else if (!word.isOption()
                && POSITIONAL.matcher(operands(command, index)).matches()) {
            value = Optional.of(word.value());
        }
        value.filter(text -> text.matches("[v#]?\\d{1,9}"))
                .ifPresent(text -> found.add(new Installation(VersionToken.id(text), Kind.REVISION, "", word)));
    }

    /** Returns the program and the operands before a word, without options. */
    private static String operands(Command command, int end) {
        StringBuilder operands = new StringBuilder(command.program());
        for (int i = 1; i < end; i++) {
            Word word = command.words().get(i);
            Word before = command.words().get(i - 1);
            boolean isValue = before.value()
                    .matches("-[naflceiuHkNAr]|--?(?:app|namespace|timeout|address|token|region|context|project)");
            if (!word.isOption() && !isValue) {
                operands.append(' ').append(word.value());
            }
        }
        return operands.toString();
    }

    /** Returns whether a command makes the version run that it names: the first of its verbs decides. */
    static boolean isInstalling(Command command) {
        String program = command.program().toLowerCase(Locale.ROOT);
        if (READERS.contains(program)
                || program.equals("git") && command.afterSubcommands("revert") > 0
                || command.hasOption("--dry-run", "--check", "--diff", "--help")) {
            return false;
        }
        boolean isEdit = program.equals("sed") || program.equals("perl");
        if (isEdit) {
            return command.words().stream().anyMatch(word -> word.value().matches("-[a-z]*i.*|--in-place.*"));
        }
        if (program.equals("curl") || program.equals("http") || program.equals("wget")) {
            return command.words().stream()
                    .anyMatch(word -> word.value().matches("(?:-X|--request=?)?(?:POST|PUT|PATCH)|-d|--data.*|--json"));
        }
        if (INSTALLERS.contains(program)) {
            return true;
        }
        // The first operand of these names a service of the cloud, such as "run" or "deploy".
        int skipped = program.matches("aws|gcloud|az") ? 1 : 0;
        List<String> operands =
                List.of(operands(command, command.words().size()).split(" ", -1));
        for (int i = 1 + skipped; i < Math.min(operands.size(), 5); i++) {
            for (String part : operands.get(i).toLowerCase(Locale.ROOT).split("[-:/_.]", -1)) {
                if (OTHERS.contains(part)) {
                    return false;
                }
                if (INSTALLS.contains(part)) {
                    return true;
                }
            }
        }
        return SCRIPT.matcher(program).matches();
    }

    /** Returns whether it is a release or one of its revisions. */
    boolean isOf(Release release) {
        return kind == Kind.REVISION
                ? release.hasRevision(id)
                : release.hasId(id)
                        || release.isNumber()
                                && release.revisions().stream().anyMatch(number -> id.endsWith(":" + number));
    }
}
