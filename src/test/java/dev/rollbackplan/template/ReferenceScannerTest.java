package dev.rollbackplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceScannerTest {

    /** A body and its references: the text of each, its form and its default. */
    @ParameterizedTest
    @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', textBlock = """
            $A                     ¦ $A PLAIN
            $A_X1 $A.              ¦ $A_X1 PLAIN, $A PLAIN
            $Ab                    ¦ $A PLAIN
            US$A \\$B é$Cé         ¦ $A PLAIN, $B PLAIN, $C PLAIN
            $A$B                   ¦ $A PLAIN, $B PLAIN
            $$A                    ¦ ''
            $$$A                   ¦ ''
            $$ $A                  ¦ $A PLAIN
            $a $0 $ $_A $é         ¦ ''
            $1 $9x $10             ¦ $1 POSITIONAL, $9 POSITIONAL, $1 POSITIONAL
            ${A}                   ¦ ${A} BRACED
            ${A}B                  ¦ ${A} BRACED
            $${A}                  ¦ ''
            ${A:-x y}              ¦ ${A:-x y} BRACED 'x y'
            ${A:-}                 ¦ ${A:-} BRACED ''
            ${A:-a{b}c}            ¦ ${A:-a{b} BRACED 'a{b'
            ${A:-$B}               ¦ ${A:-$B} BRACED '$B'
            ${a} ${} ${x:-y} ${1}  ¦ ''
            ${A:=x} ${A%x}         ¦ ${A:=x} OTHER, ${A%x} OTHER
            ${A                    ¦ ${A OTHER
            ${A:-never             ¦ ${A OTHER
            ${A:-next\\nline}      ¦ ${A OTHER
            ${A $B                 ¦ ${A OTHER, $B PLAIN
            text $                 ¦ ''
            """)
    void findsReferences(String body, String references) {
        String text = body.replace("\\n", "\n");
        String found = ReferenceScanner.scan(text, 0, text.length()).stream()
                .map(reference -> text.substring(
                                reference.range().start(), reference.range().end())
                        + " " + reference.form()
                        + reference
                                .defaultText()
                                .map(value -> " '" + value + "'")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(references.equals("''") ? "" : references);
    }

    private static Template template(String text) {
        return TemplateReader.read(new Template.Origin("t", "/"), new SourceText("t", text));
    }

    @Test
    void requiresEveryPlainNameIfNoneIsDeclared() {
        Template template = template("---\nargument-hint: [file] scope=<x>\n---\n$B $A $ARGUMENTS $B ${C} $1 $$D\n");
        assertThat(template.declared()).isFalse();
        assertThat(template.arguments())
                .containsExactly(
                        Argument.undescribed("B"), Argument.undescribed("A"), Argument.undescribed("ARGUMENTS"));
    }

    @Test
    void fillsOnlyDeclaredNames() {
        Template template = template("---\nargument-hint: A=<x>\n---\n$B $A ${A} ${A%x} $HOME $AB\n");
        assertThat(template.argumentNames()).containsExactly("A");
        assertThat(template.placeholders().stream()
                        .map(reference -> template.source().slice(reference.range())))
                .containsExactly("$A", "${A}");
    }
}
