package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Step;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes what a step does by its text and its commands. The offsets are those of the step's text. */
final class StepActions {

    /** The end of a sentence, or of its label. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[.!?:;]\\s+|\n|\\s\\|\\s|,\\s(?:then|and)\\s|\\s(?:then|and)\\s(?=(?:verify|check|confirm|validate|test)\\b)");

    private static final Pattern VERIFIES = Pattern.compile(
            "^\\W*(?:(?:step )?\\d+\\W+)?(?:(?:then|now|finally|again|post-\\w+|after \\w+|manually|please|and"
                    + "|you|we|end-to-end|final|full|quick|run|do|functional|health) )*(?:verif(?:y|ies|ied|ication)|validat(?:e|es|ion)|check(?:s|ed)?"
                    + "|confirm(?:s|ed|ation)?|monitor(?:s|ing)?|watch(?:es)?|observ(?:e|ation)|test(?:s|ing)?|ensure|make sure|smoke|compare|expected"
                    + "|look at|health ?checks?|acceptance|sanity|qa|probe|done when|success when|pass when)\\b");

    /** Statements of what must be there after the rollback. */
    private static final Pattern EXPECTS = Pattern.compile(
            "\\b(?:must|should|has to|have to|expect(?:ed)?)\\b.{0,40}\\b(?:be|show|match|return|stay|fall|drop|go"
                    + "|read|say|report|equal|list|answer|pass|succeed|see|to)\\b|\\bsmoke.?tests?\\b|\\bhealth.?checks?\\b|\\bverif(?:y|ied|ication)\\b"
                    + "|\\buntil\\b.{0,60}(?:below|above|under|\\d\\s?%|normal|healthy|green|ready|stable|recovered)");

    private static final Pattern ROLLS_BACK = Pattern.compile(
            "^\\W*(?:(?:step )?\\d+\\W+)?(?:[^.:\n]{0,40}: )?(?:\\w+ ){0,3}(?:roll(?:s|ing)? (?:\\w+ ){0,4}back|rollback|revert|undo"
                    + "|re-?deploy|deploy|restore|switch|apply|re-apply|move|point|promote|downgrade|reinstall|install|repoint|flip|start the (?:old|previous))(?![\\w/-])");

    private static final Pattern STOPS_WRITES = Pattern.compile(
            "\\b(?:maintenance (?:mode|page|window)?\\s?(?:on|is on)|(?:enable|enter|turn on|switch on|activate"
                    + "|start|set|put|announce|begin|declare)\\b.{0,40}\\b(?:maintenance|read-?only|write freeze)|stop (?:the |all |any )?(?:writes?|writers?|workers?|consumers?|producers?|traffic|ingest\\w*"
                    + "|application|app|api|service)|(?:block|halt|pause|freeze|drain|quiesce|suspend|reject) (?:the |all |any |new |incoming )*"
                    + "(?:writes?|writers?|workers?|consumers?|producers?|traffic|requests?|ingest\\w*|orders?|jobs?)|scale\\b.{0,40}\\bto (?:0|zero)"
                    + "|read-?only (?:mode )?on)\\b");

    private static final Pattern LETS_IN = Pattern.compile(
            "\\b(?:maintenance (?:mode|page|window)?\\s?(?:off|is off|ends?)|(?:disable|leave|turn off|switch off|end|exit"
                    + "|lift|remove|deactivate|take off)\\b.{0,30}\\b(?:maintenance|read-?only|write freeze)|(?:re-?open|re-?enable|resume|restore|unblock|let in|allow|readmit|route|send"
                    + "|shift)\\b.{0,30}\\b(?:traffic|users?|customers?|writes|requests|checkouts?|orders)\\b|let (?:\\w+ ){0,3}(?:back )?in\\b)");

    private static final Pattern WRITES_BACK = Pattern.compile(
            "\\b(?:put|write|copy|load|import|bring|insert|merge)s?\\b.{0,50}\\bback\\b|\\brestor(?:e|es|ing)\\b.{0,60}"
                    + "\\b(?:data|rows?|column|table|database|db|backup|dump|snapshot)\\b|\\bbackfill|\\bre-?insert|\\bdata (?:fix|repair)\\b|\\brepair the data\\b");

    private static final Set<String> WAITS = Set.of("status", "wait", "history", "rollout-status", "list", "ls");

    private StepActions() {}

    /** Returns the offset at which a step checks something; -1 if it does not. A sentence with a condition first checks nothing. */
    static int verifies(Step step) {
        String text = step.text().toLowerCase(Locale.ROOT);
        int start = 0;
        Matcher end = SENTENCE.matcher(text);
        while (start < text.length()) {
            int next = end.find() ? end.end() : text.length();
            String sentence = text.substring(start, next);
            boolean isConditional = sentence.matches("(?s)\\W*(?:if|in case|unless|when)\\b.*");
            if (isConditional) {
                next = sentenceEnd(text, next);
                end.region(next, text.length());
            } else if (VERIFIES.matcher(sentence).find()
                    || EXPECTS.matcher(sentence).find()) {
                return start;
            }
            start = next;
        }
        return -1;
    }

    private static int sentenceEnd(String text, int from) {
        Matcher stop = Pattern.compile("[.!?]\\s|\n").matcher(text);
        return stop.find(Math.max(0, from - 2)) ? stop.end() : text.length();
    }

    /** Returns whether a command looks at the result of a rollback; to wait for its end is not enough. */
    static boolean looks(Command command) {
        if (!command.isReadOnly()) {
            return false;
        }
        for (int i = 1; i < Math.min(6, command.words().size()); i++) {
            if (WAITS.contains(command.words().get(i).value())) {
                return false;
            }
        }
        return switch (command.language()) {
            case SQL -> command.program().equals("SELECT");
            case SHELL ->
                switch (command.program()) {
                    case "curl", "http", "https", "wget", "grep", "k6", "promtool", "dig" -> true;
                    case "kubectl", "oc" ->
                        command.afterSubcommands("logs") > 0
                                || command.afterSubcommands("get") > 0
                                || command.afterSubcommands("top") > 0;
                    default ->
                        command.words().stream()
                                .anyMatch(word -> word.value().matches("logs?|tail|get-metric.*|describe-.*health"));
                };
            case MONGO, HCL, HTTP -> true;
        };
    }

    /** Returns whether a step rolls something back. */
    static boolean rollsBack(Step step) {
        String text = step.text().toLowerCase(Locale.ROOT);
        if (text.matches("(?s)\\W*(?:if|in case|unless|when)\\b.*")) {
            return false;
        }
        if (ROLLS_BACK.matcher(text).find()) {
            return true;
        }
        return step.instructions().stream()
                .anyMatch(
                        command -> !command.isReadOnly()
                                && command.words().stream()
                                        .anyMatch(
                                                word -> word.value()
                                                        .matches(
                                                                "rollback|undo|revert|releases:rollback|rollback:.*|update-alias|update-traffic|promote")));
    }

    static int stopsWrites(Step step) {
        return offset(STOPS_WRITES, step);
    }

    static int letsIn(Step step) {
        return offset(LETS_IN, step);
    }

    /** Returns whether a step writes lost data back to a database. */
    static boolean writesBack(Step step) {
        boolean isWritten = step.instructions().stream().anyMatch(DataChange::changes);
        return isWritten
                        && WRITES_BACK
                                .matcher(step.text().toLowerCase(Locale.ROOT))
                                .find()
                || step.instructions().stream().anyMatch(DataChange::restores);
    }

    private static int offset(Pattern pattern, Step step) {
        Matcher matcher = pattern.matcher(step.text().toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.start() : -1;
    }
}
