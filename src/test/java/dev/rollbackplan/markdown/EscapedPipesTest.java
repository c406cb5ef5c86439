package dev.rollbackplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscapedPipesTest {

    @Test
    void countsTheBackslashesOfEscapedPipes() {
        SourceText source = new SourceText("x", "| a \\| b `c` \\| d | e |\n|---|---|\n| `f \\| g` h | \\|\\| `i` |\n");
        Block table = new MarkdownReader().read(source).blocks().get(0);
        List<String> slices = table.inlines().stream()
                .map(inline -> source.slice(inline.range()))
                .toList();
        assertThat(slices).containsExactly("a \\| b ", "`c`", " \\| d", "e", "`f \\| g`", " h", "\\|\\| ", "`i`");
    }
}
