package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.text.SourceText;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** No text in a plan, a path or a message changes the structure of a report. */
class HostileTextTest {

    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::([^\r\n]*)");

    static List<String> hostile() {
        return Samples.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void jsonKeepsItsStructure(String text) throws Exception {
        Report report = Samples.hostile(text);
        JsonNode json = new ObjectMapper().readTree(throughUtf8(new JsonReport().write(report)));
        List<Finding> findings = report.plans().get(0).findings();
        assertThat(json.at("/findings")).hasSize(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            assertThat(json.at("/findings/" + i + "/message").textValue()).isEqualTo(throughUtf8(text));
            assertThat(json.at("/findings/" + i + "/path").textValue()).isEqualTo(throughUtf8("p" + text));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void sarifKeepsItsStructure(String text) throws Exception {
        String sarif = throughUtf8(new SarifReport().write(Samples.hostile(text)));
        SarifSchema.assertValid(sarif);
        JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
        for (int i = 0; i < 2; i++) {
            String uri = run.at("/artifacts/" + i + "/location/uri").textValue();
            String path = i == 0 ? "p" + text : text + "q";
            assertThat(URI.create(uri).getScheme()).isNull();
            assertThat(URI.create(uri).getPath()).isEqualTo(throughUtf8(path));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void junitKeepsItsStructure(String text) throws Exception {
        String xml = throughUtf8(new JunitReport(false).write(Samples.hostile(text)));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(8);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("system-out").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(1 + 2 + 8 + 1 + 2);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void githubHasOneCommandForEachFinding(String text) {
        Report report = Samples.hostile(text);
        List<String> lines = new GithubReport().write(report).lines().toList();
        assertThat(lines).hasSize(report.plans().get(0).findings().size());
        for (String line : lines) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            assertThat(command.group(2).split(",")).allMatch(property -> property.matches("[a-zA-Z]+=.*"));
            assertThat(line.chars()).noneMatch(c -> Printable.isControl((char) c.intValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noLineOfAReportIsACommand(String text) {
        Report report = Samples.hostile(text);
        assertThat(new PlanTextReport(false).write(report).lines()).noneMatch(HostileTextTest::isCommand);
        assertThat(new Feedback(Optional.empty()).write(report).lines()).noneMatch(HostileTextTest::isCommand);
        assertThat(new JsonReport().write(report).lines()).noneMatch(HostileTextTest::isCommand);
        assertThat(new SarifReport().write(report).lines()).noneMatch(HostileTextTest::isCommand);
        assertThat(new JunitReport(true).write(report).lines()).noneMatch(HostileTextTest::isCommand);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void feedbackEndsWithOneListWithQuotesInCode(String text) {
        Report report = Samples.hostile(text);
        String feedback = new Feedback(Optional.empty())
                .write(new Report(
                        report.toolVersion(),
                        report.template(),
                        report.rules(),
                        List.of(Samples.plan(
                                "a.md",
                                "x" + text,
                                Samples.finding(Samples.ERROR, "x" + text, "x", "one"),
                                Samples.finding(Samples.ERROR, "x" + text, "x", "two"))),
                        List.of()));
        List<Block> blocks =
                new MarkdownReader().read(new SourceText("", feedback)).blocks();
        assertThat(blocks).hasSize(7);
        assertThat(blocks.get(4)).isInstanceOf(Block.CodeBlock.class);
        assertThat(blocks.get(6)).isInstanceOf(Block.ItemList.class);
        assertThat(blocks.get(6).children()).hasSize(2).allSatisfy(item -> {
            assertThat(item.children()).hasSize(1);
            assertThat(item.children().get(0).inlines())
                    .extracting(Inline::kind)
                    .containsExactly(Inline.Kind.TEXT, Inline.Kind.BREAK, Inline.Kind.CODE);
        });
    }

    @Test
    void schemaRefusesInvalidSarif() {
        String sarif = new SarifReport().write(Samples.common());
        assertThatThrownBy(() -> SarifSchema.assertValid(sarif.replace("\"warning\"", "\"odd\"")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> SarifSchema.assertValid(sarif.replace("clean.md", "not clean.md")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void sarifWritesPathsAsUris() {
        assertThat(SarifText.uri("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
        assertThat(SarifText.uri("//host/a.md")).isEqualTo("file:///host/a.md");
        assertThat(SarifText.uri("../c:d/\u00e9?#%.md")).isEqualTo("../c%3Ad/%C3%A9%3F%23%25.md");
    }

    @Test
    void sarifEscapesPlaceholdersAndLinksInMessages() {
        assertThat(SarifText.message("{0} ${NAME} {12} {x")).isEqualTo("{{0}} ${NAME} {{12}} {x");
        assertThat(SarifText.message("[a](b) \\ [c]")).isEqualTo("\\[a\\](b) \\\\ \\[c\\]");
        assertThat(SarifText.message("items[0] \\d")).isEqualTo("items[0] \\d");
    }

    /** Returns whether the runner of GitHub or of Azure takes a line for a command. */
    private static boolean isCommand(String line) {
        return line.contains("##[")
                || line.contains("##vso[")
                || line.replaceFirst("^[\\s\\p{Z}]+", "").startsWith("::");
    }

    private static String throughUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
