package dev.rollbackplan.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLexerTest {

    /** In the second column, c is code, q quoted text, # a comment and h a here-document. A line ends at ;. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a 'b' \"c\" # d|ccqqqcqqqc###|true",
                "a#b|ccc|true",
                "\"$(a \"b\")\"|qccccqqqcq|true",
                "$(( 1<<2 )) # x|cccccccccccc###|true",
                "cat <<E;x # y;E;ls|cccccccchhhhhhcccc|true",
                "echo don't;ls # x|ccccccccqqcccc###|false",
                "${a#b} # x|ccccccc###|true",
                "case a in b) c ;; esac|cccccccccccccccccccccc|true",
                "echo \"a|cccccqq|false",
                "$(a|ccc|false",
                "a <<<b;ls|ccccccccc|true",
                "a \\\"b # c|cccccc###|true"
            })
    void marksEachCharacter(String code, String marks, boolean closed) {
        ShellLexer lexer = new ShellLexer(code.replace(';', '\n'));
        StringBuilder actual = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            actual.append(
                    switch (lexer.at(i)) {
                        case CODE -> 'c';
                        case QUOTED -> 'q';
                        case COMMENT -> '#';
                        case HEREDOC -> 'h';
                    });
        }
        assertThat(actual.toString()).isEqualTo(marks);
        assertThat(lexer.isClosed()).isEqualTo(closed);
    }
}
