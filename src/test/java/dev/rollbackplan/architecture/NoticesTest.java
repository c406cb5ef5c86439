package dev.rollbackplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks that the executable names the libraries that it contains, no more and no fewer. */
class NoticesTest {

    private static final Pattern LIBRARY = Pattern.compile("[a-z.]+:[a-z0-9-]+ [0-9]\\S*");

    @Test
    void namesEveryLibraryInTheExecutableWithItsVersion() throws Exception {
        String notices = resource("META-INF/THIRD-PARTY-NOTICES").orElseThrow();
        List<String> named =
                notices.lines().filter(LIBRARY.asMatchPredicate()).sorted().collect(Collectors.toList());

        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        Map<String, String> shipped = new TreeMap<>();
        addShipped(pom, shipped);

        assertThat(named)
                .isEqualTo(shipped.entrySet().stream()
                        .map(library -> library.getKey() + " " + library.getValue())
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    void theJarHasTheLicenceOfTheProject() throws IOException {
        assertThat(resource("META-INF/LICENSE")).contains(Files.readString(Path.of("LICENSE")));
    }

    /** Adds the libraries of a pom, and those of the poms in their jars, which are shipped as well. */
    private static void addShipped(Document pom, Map<String, String> shipped) throws Exception {
        Map<String, String> properties = properties(pom);
        for (Element dependency : compileDependencies(pom)) {
            String group = child(dependency, "groupId").orElseThrow();
            String artifact = child(dependency, "artifactId").orElseThrow();
            String folder = "META-INF/maven/" + group + "/" + artifact + "/";
            Properties built = new Properties();
            try (InputStream in = NoticesTest.class.getClassLoader().getResourceAsStream(folder + "pom.properties")) {
                if (in != null) {
                    built.load(in);
                }
            }
            // A jar not built by Maven does not state its version; the pom that requires it does.
            String version = Optional.ofNullable(built.getProperty("version"))
                    .or(() -> child(dependency, "version").map(text -> resolve(text, properties)))
                    .orElseThrow(() -> new AssertionError("no version known of " + group + ":" + artifact));
            shipped.put(group + ":" + artifact, version);
            try (InputStream in = NoticesTest.class.getClassLoader().getResourceAsStream(folder + "pom.xml")) {
                if (in != null) {
                    addShipped(
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(in),
                            shipped);
                }
            }
        }
    }

    private static List<Element> compileDependencies(Document pom) {
        return children(pom.getDocumentElement(), "dependencies").stream()
                .flatMap(all -> children(all, "dependency").stream())
                .filter(dependency ->
                        child(dependency, "scope").orElse("compile").equals("compile"))
                .filter(dependency ->
                        !child(dependency, "optional").orElse("false").equals("true"))
                .collect(Collectors.toList());
    }

    private static Map<String, String> properties(Document pom) {
        Map<String, String> properties = new HashMap<>();
        for (Element all : children(pom.getDocumentElement(), "properties")) {
            for (Node node = all.getFirstChild(); node != null; node = node.getNextSibling()) {
                properties.put(node.getNodeName(), node.getTextContent().strip());
            }
        }
        return properties;
    }

    private static String resolve(String text, Map<String, String> properties) {
        return text.startsWith("${") ? properties.get(text.substring(2, text.length() - 1)) : text;
    }

    private static Optional<String> child(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(found -> found.getTextContent().strip());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Optional<String> resource(String name) throws IOException {
        try (InputStream in = NoticesTest.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
