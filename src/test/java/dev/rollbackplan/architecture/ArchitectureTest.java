package dev.rollbackplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Checks which class may use what. A rule names a class by its file, so it includes the nested classes.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.rollbackplan";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void picocliStaysInCli() {
        check(onlyIn("cli\\..*", "picocli.."));
    }

    @Test
    void snakeYamlStaysWhereYamlIsRead() {
        check(onlyIn("yaml\\.YamlCursor", "org.yaml.."));
    }

    @Test
    void commonmarkStaysInTheMarkdownReaders() {
        check(onlyIn("markdown\\.(MarkdownReader|InlineReader)", "org.commonmark.."));
    }

    @Test
    void onlyThePublicPartOfCommonmarkIsUsed() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("org.commonmark..internal.."));
    }

    /** Loading it takes as long as the rest of a run, so the commonest render and the text check do without it. */
    @Test
    void jacksonStaysWhereJsonIsReadOrWritten() {
        check(onlyIn(
                "json\\..*|report\\.(JsonWriter|JsonFinding|JsonReport|SarifReport|RunRecord)",
                "com.fasterxml.jackson.."));
    }

    @Test
    void onlyMainUsesTheStreamsOfTheProcess() {
        ArchRule rule = noClasses()
                .that(not(named("Main")))
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
        check(rule.because("code that receives its streams can be tested"));
    }

    /** A started program must get only the environment that it needs, and must end. */
    @Test
    void onlyBashAndArchivesStartAProcess() {
        ArchRule rule = noClasses()
                .that(not(named("shell\\.BashProcess|archive\\.(ArchiveRequest|ArchiveMaker)")))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class);
        check(rule.because("each started program needs a review of its safety"));
    }

    /** Lists the packages that each package may import. A package can only import packages in earlier lines. */
    @Test
    void packagesImportOnlyThoseBelowThem() {
        Map<String, String> imports = new LinkedHashMap<>();
        imports.put("text", "");
        imports.put("concurrent", "");
        imports.put("json", "text");
        imports.put("markdown", "text");
        imports.put("yaml", "text");
        imports.put("template", "text yaml markdown");
        imports.put("render", "text markdown template");
        imports.put("redact.table", "");
        imports.put("redact.value", "text");
        imports.put("redact", "text redact.table redact.value");
        imports.put("input.value", "text redact");
        imports.put("input.incident", "text json template input.value");
        imports.put("input", "text json yaml template redact input.value input.incident");
        imports.put("check.finding", "text");
        imports.put("check.lexicon", "markdown");
        imports.put("check.contract", "markdown check.lexicon");
        imports.put("check.section", "text markdown template check.lexicon check.contract");
        imports.put("check.code", "text concurrent markdown redact check.lexicon");
        imports.put("check.prose", "text markdown check.lexicon");
        imports.put("check.facts", "text markdown template render");
        imports.put("check.steps", "text markdown check.lexicon check.section check.code");
        String plan =
                "text markdown template check.finding check.lexicon check.contract check.section check.code check.prose check.steps check.facts";
        imports.put("check.plan", plan + " concurrent");
        imports.put("check.rules.section", plan + " check.plan");
        imports.put("check.rules.grounding", plan + " check.plan");
        imports.put("check.rules.heading", plan + " check.plan");
        imports.put("check.rules.code", plan + " check.plan");
        imports.put("check.rules.answer", plan + " check.plan");
        imports.put("check.rules.prompt", plan + " check.plan");
        imports.put("check.rules.safety", plan + " check.plan redact");
        imports.put(
                "check",
                imports.keySet().stream()
                        .filter(name -> name.startsWith("check."))
                        .collect(joining(" ", "text markdown template ", "")));
        imports.put("shell", "check.code");
        imports.put("report", "text template input input.value check check.finding");
        imports.put("cli.output", "text report input input.value");
        imports.put("cli.args", "text");
        imports.put(
                "cli.check",
                "text markdown template check check.facts check.finding check.plan report shell cli.args cli.output");
        imports.put(
                "cli.render",
                "text concurrent markdown template input input.incident input.value check check.finding check.contract check.plan render"
                        + " report cli.args cli.output");
        imports.put("cli", String.join(" ", imports.keySet()));
        imports.put("archive", "");
        imports.put("", "archive cli cli.output");
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : imports.keySet()) {
            layers = layers.layer("/" + name).definedBy(name.isEmpty() ? ROOT : ROOT + "." + name);
        }
        for (Map.Entry<String, String> row : imports.entrySet()) {
            String[] allowed = Stream.of(row.getValue().split(" "))
                    .filter(name -> !name.isEmpty())
                    .map(name -> "/" + name)
                    .toArray(String[]::new);
            layers = allowed.length == 0
                    ? layers.whereLayer("/" + row.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer("/" + row.getKey()).mayOnlyAccessLayers(allowed);
        }
        check(layers.ensureAllClassesAreContainedInArchitecture());
    }

    @Test
    void onlyMainAndTrainingStartTheCommandLine() {
        check(noClasses()
                .that(not(named("(cli\\..*|Main|Training)")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli.."));
    }

    @Test
    void noPackagesFormACycle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void noClassLogs() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .because("messages go to the one stream that Main hands in"));
    }

    @Test
    void noClassUsesTheDefaultLocale() {
        check(noClasses()
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("in a Turkish locale the upper case of 'i' is not 'I'"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .should(have(describe(
                        "a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))));
    }

    @Test
    void noClassIsNamedUtilOrHelper() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager)"));
    }

    @Test
    void staticFieldsAreFinal() {
        check(fields().that().haveModifier(JavaModifier.STATIC).should().beFinal());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static ArchRule onlyIn(String names, String library) {
        return noClasses()
                .that(not(named(names)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** The program's own classes whose top-level class has a name, without the root package, that matches. */
    private static DescribedPredicate<JavaClass> named(String regex) {
        Pattern pattern = Pattern.compile(Pattern.quote(ROOT + ".") + "(" + regex + ")");
        return describe(
                "of " + regex,
                type -> pattern.matcher(outermost(type).getName()).matches());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
