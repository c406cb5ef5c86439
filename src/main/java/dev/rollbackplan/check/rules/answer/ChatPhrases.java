package dev.rollbackplan.check.rules.answer;

import java.util.regex.Pattern;

/** Tells an English paragraph in which a model speaks to whoever asked it. */
final class ChatPhrases {

    /** What opens a paragraph stands within so many letters. */
    private static final int OPENING = 200;

    /** What closes an answer is no longer than so many letters. */
    private static final int CLOSING = 600;

    private static final String ANSWER =
            "\\b(?:plan|strategy|runbook|playbook|document|response|answer|draft|version|document|markdown)\\b";

    private static final Pattern YES =
            Pattern.compile("(?i)^(?:sure(?: thing)?|certainly|of course|absolutely|definitely|perfect|alright|all right"
                    + "|understood|yes|got it|here you go|great question|no problem|happy to help|okay|ok"
                    + "|thanks?(?: you)?(?: for [\\w ]{1,40})?)(?:[!.,:]|\\s?\u2014|\\s[-\u2013])");

    /** What presents an answer where it begins a sentence or a clause, and says what the answer is. */
    private static final Pattern HERE =
            Pattern.compile("(?i)(?:^|[.!?,:;\u2014\u2013-]\\s*(?:and )?)(?:here(?:'|\u2019)s"
                    + "|here (?:is|are)|below is|(?:the )?following is|(?:please )?find below|below you(?:'|\u2019)ll find|below you will find"
                    + "|i(?:'|\u2019)ve|i have|i(?:'|\u2019)ll|i will|i can|let me)\\b[^.!?\n]{0,160}"
                    + ANSWER);

    /** What presents an answer to somebody: "here are the steps you need", "based on what you shared, this plan …". */
    private static final Pattern YOURS =
            Pattern.compile("(?i)^(?:(?:here|below)(?:'|\u2019)?(?:s| is| are)\\b[^.!?\n]{0,160}"
                    + "\\b(?:you (?:need|asked|requested|wanted|can (?:use|follow|run))|what to do)\\b"
                    + "|based on (?:the|your)\\b[^.!?\n]{0,80}, (?:i|this)\\b[^.!?\n]{0,80}"
                    + ANSWER
                    + "|this is (?:your|the requested) [^.!?\n]{0,60}"
                    + ANSWER
                    + "|you (?:asked for|requested)\\b)");

    private static final Pattern ASSISTANT = Pattern.compile("(?i)\\bas an ai\\b");

    private static final Pattern OFFER =
            Pattern.compile("(?i)(?:^|[.!?,;:\u2014]\\s+(?:and |or |then )?|\\n)(?:please |just |so )?"
                    + "(?:let me know\\b|tell me (?:if|when|what|how|whether|which)|just ask\\s*[.!]*$"
                    + "|do(?:n(?:'|\u2019)t| not) hesitate to (?:ask|let me|reach out)(?: (?:if|me)\\b|\\s*[.!]*$)"
                    + "|feel free to (?:ask|let me)"
                    + "|(?<![,;] (?:and )?)feel free to (?:adjust|adapt|modify|customi[sz]e|tweak|edit)"
                    + "|feel free to reach out(?: if\\b[^.!?\n]*)?[.!]*$"
                    + "|(?:would you like|do you want|do you need)(?: me| a| an| the| to| another| any)\\b"
                    + "|(?:want|need) me to|shall i\\b"
                    + "|if you(?:'d| would|\u2019d)? (?:like|want|prefer|need|wish)[^.!?\n]{0,120}\\bi (?:can|could|will)\\b"
                    + "|if you (?:share|tell|give|send|paste|provide)[^.!?\n]{0,120}\\bi (?:can|could|will)\\b|i can also\\b"
                    + "|i(?:'|\u2019)m happy to|happy to (?:help|adjust|refine|expand)|(?:i )?hope this helps"
                    + "|is there anything else|good luck(?: with [^.!?\n]{1,80})?\\s*!)");

    private ChatPhrases() {}

    /** Whether a document's first paragraph, before any heading, presents an answer. */
    static boolean opens(String paragraph) {
        String start = paragraph.length() > OPENING ? paragraph.substring(0, OPENING) : paragraph;
        return YES.matcher(start).find()
                || HERE.matcher(start).find()
                || YOURS.matcher(start).find()
                || ASSISTANT.matcher(start).find();
    }

    /** Whether a document's last paragraph offers more. */
    static boolean closes(String paragraph) {
        return paragraph.length() <= CLOSING
                && (OFFER.matcher(paragraph).find()
                        || ASSISTANT.matcher(paragraph).find());
    }
}
