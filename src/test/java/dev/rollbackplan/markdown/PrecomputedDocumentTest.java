package dev.rollbackplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.Golden;
import dev.rollbackplan.template.BundledTemplates;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The encoded documents of the bundled templates are those that the parser returns. */
class PrecomputedDocumentTest {

    static List<String> names() {
        return BundledTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void equalsTheParsedTemplate(String name) throws IOException {
        Template template = new TemplateStore(Map.of()).load(name);
        MarkdownDocument parsed = new MarkdownReader().read(template.source(), template.body());
        String encoded = PrecomputedDocumentEncoder.encode(parsed);
        Golden.assertSame(Path.of("src/main/documents", name + ".document"), encoded);
        assertThat(PrecomputedDocumentDecoder.decode(template.source(), encoded).blocks())
                .isEqualTo(parsed.blocks());
        if (!Golden.isWriting()) { // The build compiles the file into the program, so it has to run again first.
            assertThat(BundledTemplates.document(template)).hasValue(encoded);
        }
    }

    @Test
    void decodesEveryKindOfBlock() {
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
