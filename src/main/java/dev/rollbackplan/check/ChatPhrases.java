package dev.rollbackplan.check;

/** Tells an English paragraph in which a model speaks to whoever asked it. */
final class ChatPhrases {

    /** What opens a paragraph stands within so many letters. */
    private static final int OPENING = 200;

    /** What closes an answer is no longer than so many letters. */
    private static final int CLOSING = 600;

    private static final String ANSWER =
            "\\b(?:plan|strategy|runbook|playbook|document|response|answer|draft|version|outline|markdown)\\b";

    private static final LazyPattern YES = LazyPattern.of(
            "(?i)^(?:sure(?: thing)?|certainly|of course|absolutely|understood"
                    + "|got it|great question|no problem|happy to help|okay|ok|thanks?(?: you)?(?: for [\\w ]{1,40})?)[!.,:\u2014-]");

    private static final LazyPattern HERE = LazyPattern.of("(?i)^(?:here(?:'|\u2019)s|here is|here are|below is|"
            + "i(?:'|\u2019)ve|i have|i(?:'|\u2019)ll|i will|i can|let me|based on (?:the|your))\\b[^.!?\n]{0,160}"
            + ANSWER);

    private static final LazyPattern ASSISTANT = LazyPattern.of("(?i)\\bas an ai\\b");

    private static final LazyPattern OFFER =
            LazyPattern.of("(?i)(?:^|[.!?]\\s+|\\n)(?:please )?(?:let me know (?:if|when|what|how|whether|which)"
                    + "|feel free to (?:ask|let me|adjust|adapt|modify|customi[sz]e|tweak|edit)"
                    + "|would you like (?:me|a|an|the|to)\\b|do you want me to|want me to|shall i\\b"
                    + "|if you(?:'d| would|\u2019d)? (?:like|want|prefer|need|wish)[^.!?\n]{0,120}\\bi (?:can|could|will)\\b"
                    + "|if you (?:share|tell|give|send|paste|provide)[^.!?\n]{0,120}\\bi (?:can|could|will)\\b|i can also\\b"
                    + "|i(?:'|\u2019)m happy to|happy to (?:help|adjust|refine|expand)|(?:i )?hope this helps"
                    + "|is there anything else)");

    private ChatPhrases() {}

    /** Whether a document's first paragraph, before any heading, presents an answer. */
    static boolean opens(String paragraph) {
        String start = paragraph.length() > OPENING ? paragraph.substring(0, OPENING) : paragraph;
        return YES.matcher(start).find()
                || HERE.matcher(start).find()
                || ASSISTANT.matcher(start).find();
    }

    /** Whether a document's last paragraph offers more. */
    static boolean closes(String paragraph) {
        return paragraph.length() <= CLOSING
                && (OFFER.matcher(paragraph).find()
                        || ASSISTANT.matcher(paragraph).find());
    }
}
