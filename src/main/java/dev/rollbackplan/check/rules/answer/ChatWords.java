package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.prose.InlineText;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence that can be removed unread, because it is only about the answer. Words that instruct, limit or
 * deny ("run", "before", "only", "not") and words for parts of a system are left out on purpose.
 */
final class ChatWords {

    private static final Set<String> WORDS = Set.of("""
            a able about absolutely adapt add additional adjust adjusted adjustments again ai all alright also an and
            another answer any anything are as ask asked assist assistance assistant at attached based be below better
            bullet bullets can certainly change changes chat checklist clarification clarifications clarify clarity
            clear cluster comprehensive concise concrete content context convert could create created customise
            customised customize customized deeper definitely detail detailed details different diagram did dive do
            document doing draft drafted edit else email end environment exact example examples expand explain
            explanation feedback feel find follow following follows for form format formatted free from full further
            generate generated give go good got great happy has have help helped helpful helps here here's hi hello hope
            hopefully how i i'd i'll i'm i've if improve in incident included information infrastructure into is it it's
            its just know let let's like longer look looking luck made make markdown may me message missing modify more my name
            names need needed needs of ok okay on one or organisation organization other our outline part parts perfect
            plan playbook please prefer prepare prepared problem produce produced production proposed provide provided
            put question questions ready-to-use refine requested required response review revise rollback runbook
            scenario script scripts section sections setup share shared sharing short shorten shorter simple situation
            some something specific specifics stack status step-by-step steps strategy structured stuff suggested
            summary sure tailor tailored team tell template text thank thanks that that's the their them these thing
            things this ticket to together tone tool tooling tools translate turn tweak unclear understood up update
            updated updates use useful version want we welcome what which will wish with work works would write written
            yes you you'd you'll you're you've your""".strip().split("\\s+", -1));

    private ChatWords() {}

    /** Returns whether all words of a text are known, and it has no digits, and no signs except punctuation and emoji. */
    static boolean areAll(String text) {
        String plain = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            int c = i < plain.length() ? plain.codePointAt(i) : ' ';
            if (Character.isLetter(c) || ((c == '\'' || c == '-') && i > start)) {
                continue;
            }
            if (i > start) {
                if (!WORDS.contains(plain.substring(start, i))) {
                    return false;
                }
            }
            if (!isHarmless(c)) {
                return false;
            }
            i += Character.charCount(c) - 1;
            start = i + 1;
        }
        return true;
    }

    private static boolean isHarmless(int c) {
        return Character.isWhitespace(c)
                || ".,;:!?'\u2026\u2013\u2014-".indexOf(c) >= 0
                || c == 0xFE0F
                || (c != InlineText.OPAQUE && Character.getType(c) == Character.OTHER_SYMBOL);
    }
}
