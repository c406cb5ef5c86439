package dev.rollbackplan.check.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattingRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do not use backticks or headings            | backtick
            Do not use backticks or headings            | heading
            Don't use backticks, bold, or headings      | heading
            Don\u2019t write headings                   | heading
            Do not use backticks, tables, headings      | heading
            Never use headings                          | heading
            Avoid headings                              | heading
            Avoid backticks, tables and headings        | heading
            Avoid using headings                        | heading
            Write plain text without headings           | heading
            Plain text: no headings                     | heading
            No headings, no backticks                   | backtick
            No headings, backticks or tables            | backtick
            No headings                                 | heading
            No-heading style                            | heading
            Neither backticks nor headings              | heading
            Neither backticks nor headings              | backtick
            Not in Title Case                           | title case
            Headings in sentence case; not in Title Case| title case
            Skip headings                               | heading
            Omit owners                                 | owner
            Leave out owners                            | owner
            Leave owners out, no owners                 | owner
            No owners needed                            | owner
            Owners are not needed                       | owner
            Owners aren't required                      | owner
            Owners need not be named                    | owner
            Owners are optional                         | owner
            Name owners (optional)                      | owner
            Optionally, name owners                     | owner
            You need not name owners                    | owner
            There is no need to name owners             | owner
            It is unnecessary to name owners            | owner
            Owners: none                                | owner
            Owners - not needed                         | owner
            Owners should be omitted                    | owner
            Owners can be left out                      | owner
            Refrain from headings                       | heading
            Use bold instead of headings                | heading
            Use bold rather than headings               | heading
            Use bold, not headings                      | heading
            Use backticks for paths, not headings       | heading
            Headings must not be used                   | heading
            Headings are forbidden                      | heading
            Headings are to be avoided                  | heading
            Commands need not be copy-pasteable         | copy past
            Bullets need not be concise                 | concise
            Owners - none                               | owner
            Never write half-finished owners            | owner
            Owners are not to be added                  | owner
            If a step fails, no headings                | heading
            If bold is used, headings are forbidden     | heading
            Leave headings and owners out               | owner
            Without bold, tables, headings              | bold
            """)
    void doesNotAskForWhatItDenies(String rule, String phrase) {
        assertThat(FormattingRule.of(rule).asksFor(phrase)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Use headings                                              | heading
            Use concise bullets; headers in Title Case                | title case
            Provide exact, copy-pasteable commands and owners where possible | owner
            Provide exact, copy-pasteable commands and owners         | copy past
            Don't use bold; use headings                              | heading
            Do not use bold, use headings                             | heading
            Do not use bold but headings                              | heading
            Do not use tables and name an owner for each step         | owner
            No emoji, headings in Title Case                          | title case
            No emoji, concise bullets                                 | concise
            No emoji. Concise bullets                                 | concise
            Use headings, not bold lines                              | heading
            Use headings instead of bold                              | heading
            Use headings rather than bold                             | heading
            Do not use bold instead of headings                       | heading
            Never leave a step without an owner                       | owner
            No step without an owner                                  | owner
            Do not omit owners                                        | owner
            Don't forget the owners                                   | owner
            Avoid commands without backticks                          | backtick
            Owners must not be omitted                                | owner
            Owners are never optional                                 | owner
            If there is no owner, write "Owner: open"                 | owner
            No more than 25 words, concise                            | concise
            Concise bullets of no more than 25 words                  | concise
            Use not only backticks but also code blocks               | backtick
            No markup except headings                                 | heading
            Avoid long bullets and keep them concise                  | concise
            Avoid bold (use headings)                                 | heading
            Headings must not be bold                                 | heading
            Owner: required                                           | owner
            Not verbose but concise                                   | concise
            Avoid bold, headings in Title Case                        | title case
            Write no bold, one owner per step                         | owner
            Unless no owner is known, name the owner                  | owner
            Owner - required                                          | owner
            Owners: none missing                                      | owner
            """)
    void asksForTheRest(String rule, String phrase) {
        assertThat(FormattingRule.of(rule).asksFor(phrase)).isTrue();
    }
}
