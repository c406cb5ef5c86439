package dev.rollbackplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintParserTest {

    /** A hint and its arguments: a name, "?" if optional, then "!" and closed choices, "~" and open choices, or ":" and a description. */
    @ParameterizedTest
    @CsvSource(delimiter = '\u00a6', emptyValue = "", quoteCharacter = '\u00a7', textBlock = """
            A=<what it is>                        ¦ A:what it is
            A="<a thing>"                         ¦ A:a thing
            A="what"                              ¦ A:what
            A="two words"                         ¦ A:two words
            A=word                                ¦ A:word
            A=...                                 ¦ A
            A="..."                               ¦ A
            A=\u2026                              ¦ A
            A=                                    ¦ A
            A=""                                  ¦ A
            [A=]                                  ¦ A?
            [A=<what>]                            ¦ A?:what
            [A="what"]                            ¦ A?:what
            [A="..."]                             ¦ A?
            A="name (optional)"                   ¦ A?:name (optional)
            A=<name (Optional)>                   ¦ A?:name (Optional)
            A="name" (optional)                   ¦ A?:name
            A=<name> (optional) B=<b>             ¦ A?:name B:b
            A=(optional)                          ¦ A?:(optional)
            A=<a> B=<b> (optional)                ¦ A:a B?:b
            A="yes|no"                            ¦ A!yes|no
            A=yes|no                              ¦ A!yes|no
            [A="yes|no"]                          ¦ A?!yes|no
            [A=yes|no]                            ¦ A?!yes|no
            A="yes | no"                          ¦ A!yes|no
            A=start|stop|status [PORT=3456]       ¦ A!start|stop|status PORT?:e.g. 3456
            A=<staging|production>                ¦ A~staging|production
            A="<a|b>"                             ¦ A~a|b
            A=<path|function>                     ¦ A:path|function
            A="a|b|..."                           ¦ A:a|b|...
            A=<a|b|...>                           ¦ A:a|b|...
            A="a|"                                ¦ A:a|
            A="current or new|old one"            ¦ A:current or new|old one
            A=a/b                                 ¦ A:a/b
            A="recent changes/environment"        ¦ A:recent changes/environment
            A=a,b,...                             ¦ A:a,b,...
            A=G0~G10                              ¦ A:G0~G10
            [PORT=3456]                           ¦ PORT?:e.g. 3456
            [TASK_ID=TASK-xxxx]                   ¦ TASK_ID?:e.g. TASK-xxxx
            [A=<x> | B=<y>]                       ¦ A?:x B?:y
            [A=<x>|B=<y>]                         ¦ A?:x B?:y
            A=<x>, B=<y>; C=<z>                   ¦ A:x B:y C:z
            A=x,B=y                               ¦ A:x B:y
            [A=<x> [B=<y>]] C=<z>                 ¦ A?:x B?:y C:z
            [A="list[0]"] B=<b>                   ¦ A?:list[0] B:b
            [A=x[0]] B=<b>                        ¦ A?:e.g. x[0] B:b
            A="say \\"hi\\" to B=x" C=<c>         ¦ A:say "hi" to B=x C:c
            A="<not a=B=c>" D=<d>                 ¦ A:not a=B=c D:d
            A=<x> A=<y>                           ¦ A:x
            A1_B2=<x>                             ¦ A1_B2:x
            [file]                                ¦ ''
            $1 = task                             ¦ ''
            scope=<diff|staged> [mode=apply]      ¦ ''
            --all --force                         ¦ ''
            a sentence after                      ¦ ''
            1A=x _B=y aC=z                        ¦ ''
            A =x                                  ¦ ''
            FILE                                  ¦ ''
            A=<x> then [file], --all and words    ¦ A:x
            A=<never closed                       ¦ A:<never
            A="never closed                       ¦ A:"never
            ]]] A=<x>                             ¦ A:x
            """)
    void readsArguments(String hint, String arguments) {
        assertThat(describe(HintParser.parse(List.of(hint)))).isEqualTo(arguments.equals("''") ? "" : arguments);
    }

    @Test
    void readsAListOfHintsAsOneHint() {
        assertThat(describe(HintParser.parse(List.of("A=<x>", "[B=yes|no]", "other", "A=<again>"))))
                .isEqualTo("A:x B?!yes|no");
    }

    @Test
    void readsNoArgumentsFromAnEmptyHint() {
        assertThat(HintParser.parse(List.of())).isEmpty();
        assertThat(HintParser.parse(List.of(""))).isEmpty();
    }

    private static String describe(List<Argument> arguments) {
        return arguments.stream().map(HintParserTest::describe).collect(Collectors.joining(" "));
    }

    private static String describe(Argument argument) {
        String choices = String.join("|", argument.choices());
        String about = choices.isEmpty()
                ? (argument.description().isEmpty() ? "" : ":" + argument.description())
                : (argument.closed() ? "!" : "~") + choices;
        return argument.name() + (argument.required() ? "" : "?") + about;
    }
}
