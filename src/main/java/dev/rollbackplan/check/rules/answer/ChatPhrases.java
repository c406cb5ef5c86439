package dev.rollbackplan.check.rules.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases with which a model introduces an English answer or offers to change it. */
final class ChatPhrases {

    /** Number of characters at the beginning of a paragraph that are searched for an introduction, in UTF-16 units. */
    private static final int OPENING = 200;

    private static final String ANSWER =
            "\\b(?:plan|strategy|runbook|playbook|document|response|answer|draft|version|document|markdown)\\b";

    /** A reply before the answer: "Sure!". After a colon comes a fact: "Yes: a rollback is wanted". */
    private static final Pattern REPLY = Pattern.compile(
            "(?i)^(?:sure(?: thing)?|certainly|of course|absolutely|definitely|perfect|alright|all right"
                    + "|understood|yes|got it|here you go|great question|no problem|happy to help|okay|ok"
                    + "|thanks?(?: you)?(?: for [\\w ]{1,40})?)(?:[!.,]+|:?\\s*$|\\s?\u2014|\\s[-\u2013])");

    /** A sentence or clause that presents an answer and names it: "Here is the plan", "I've drafted a runbook". */
    private static final Pattern PRESENTATION =
            Pattern.compile("(?i)(?:^|[.!?,:;\u2014\u2013-]\\s*(?:and )?)(?:here(?:'|\u2019)s"
                    + "|here (?:is|are)|below is|(?:the )?following is|(?:please )?find below|below you(?:'|\u2019)ll find|below you will find"
                    + "|i(?:'|\u2019)ve|i have|i(?:'|\u2019)ll|i will|i can|let me)\\b[^.!?\n]{0,160}"
                    + ANSWER);

    /** A presentation to the reader: "here are the steps you need", "based on what you shared, this plan …". */
    private static final Pattern ADDRESSED_PRESENTATION =
            Pattern.compile("(?i)^(?:(?:here|below)(?:'|\u2019)?(?:s| is| are)\\b[^.!?\n]{0,160}"
                    + "\\b(?:you (?:need|asked|requested|wanted|can (?:use|follow|run))|what to do)\\b"
                    + "|based on (?:the|your)\\b[^.!?\n]{0,80}, (?:i|this)\\b[^.!?\n]{0,80}"
                    + ANSWER
                    + "|this is (?:your|the requested) [^.!?\n]{0,60}"
                    + ANSWER
                    + "|you (?:asked for|requested)\\b)");

    /** A sentence that only hands the answer over: "Here it is:". */
    private static final Pattern HANDOVER =
            Pattern.compile("(?i)^here (?:it is|they are|you are|you go|we go)\\s*[.:!]*$");

    /** A condition before an offer: "If anything is unclear, …". */
    private static final Pattern CONDITION = Pattern.compile("(?i)if (?:you|anything|something|it|this)\\b[^,]*,\\s*");

    /** Punctuation that divides a sentence. */
    private static final Pattern DIVIDED = Pattern.compile("[,;:\u2014\u2013]\\s*\\S|\\s-\\s|[.!?]\\s+\\w");

    private static final Pattern ASSISTANT = Pattern.compile("(?i)\\bas an ai\\b");

    /** An offer at the end: "Let me know if …", "Would you like me to …". */
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

    /**
     * Returns whether a sentence introduces an answer.
     *
     * @param isFirst whether no sentence of another kind comes before it: otherwise a word such as "okay" is no reply
     * @param offset where it begins in the paragraph
     */
    static boolean opens(String sentence, boolean isFirst, int offset) {
        int end = Math.min(sentence.length(), OPENING - offset);
        if (end <= 0) {
            return false;
        }
        String start = onOneLine(sentence.substring(0, end));
        return (isFirst && REPLY.matcher(start).find())
                || PRESENTATION.matcher(start).find()
                || ADDRESSED_PRESENTATION.matcher(start).find()
                || HANDOVER.matcher(start).find()
                || ASSISTANT.matcher(start).find();
    }

    /** Returns whether a sentence at the end of a document makes an offer. */
    static boolean closes(String sentence) {
        return OFFER.matcher(sentence).find() || ASSISTANT.matcher(sentence).find();
    }

    /**
     * Returns whether a sentence is chat from its first to its last word, so that nothing is lost without it: after a
     * reply, it begins with a known phrase, is not divided by punctuation, and has only {@link ChatWords}.
     */
    static boolean isOnlyChat(String sentence) {
        if (!ChatWords.areAll(sentence)) {
            return false;
        }
        String line = onOneLine(sentence);
        Matcher reply = REPLY.matcher(line);
        String rest = reply.find() ? line.substring(reply.end()).strip() : line;
        if (rest.chars().noneMatch(Character::isLetter)) {
            return true;
        }
        Matcher condition = CONDITION.matcher(rest);
        String offer = condition.lookingAt() ? rest.substring(condition.end()) : rest;
        return !DIVIDED.matcher(offer).find()
                && (beginsWith(OFFER, offer)
                        || (offer.equals(rest)
                                && (beginsWith(PRESENTATION, rest)
                                        || beginsWith(ADDRESSED_PRESENTATION, rest)
                                        || HANDOVER.matcher(rest).find())));
    }

    private static String onOneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static boolean beginsWith(Pattern phrase, String text) {
        Matcher matcher = phrase.matcher(text);
        return matcher.find() && matcher.start() == 0;
    }
}
