package dev.rollbackplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.BundledTemplates;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outlines of the bundled templates are written down; {@code -Dgoldens=write} writes them anew. */
class PrecomputedDocumentTest {

    static List<String> names() {
        return BundledTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWhatTheMarkdownSays(String name) throws IOException {
        Template template = new TemplateStore(Map.of()).load(name);
        MarkdownDocument parsed = new MarkdownReader().read(template.source(), template.body());
        String encoded = PrecomputedDocumentEncoder.encode(parsed);
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(Path.of("src/main/documents", name + ".document"), encoded);
            return; // The build has to make a constant of it first.
        }
        String written = BundledTemplates.document(template).orElseThrow();

        assertThat(written).isEqualTo(encoded);
        assertThat(PrecomputedDocumentDecoder.decode(template.source(), written).blocks())
                .isEqualTo(parsed.blocks());
    }

    @Test
    void everyKindOfBlockComesBack() {
        SourceText source = new SourceText("all", """
                # A *b* `c` & \\* [d](e)

                - [x] ticked
                - [ ] not
                  1. one

                > quote
                > **strong** and ![image](x)  \nbroken

                ```sh title
                code
                ```

                    indented

                | a | b |
                | - | - |
                | 1 | `2` |

                <div>

                ***

                [d]: e
                """);
        MarkdownDocument parsed = new MarkdownReader().read(source);

        assertThat(PrecomputedDocumentDecoder.decode(source, PrecomputedDocumentEncoder.encode(parsed))
                        .blocks())
                .isEqualTo(parsed.blocks());
    }
}
