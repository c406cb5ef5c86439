package dev.rollbackplan.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roll back to the version before the deploy and watch the error rate.",
                "The pods in the de and en regions die again, so ask the SRE on call to page us.",
                "Restart kubelet",
                ""
            })
    void acceptsEnglishAndTooLittleText(String text) {
        assertThat(isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Also was in so einem Fall hilft: die alte Version wieder ausrollen.",
                "Als de nieuwe versie niet werkt, ga dan terug naar de oude.",
                "Si la nouvelle version ne marche pas, revenir sur la version d'avant.",
                "Si la nueva no funciona, hay que volver a la de antes.",
                "Se a nova não funcionar, voltar para a anterior.",
                "Se la nuova non funziona, tornare alla versione di prima.",
                "Om den nya inte fungerar, rulla tillbaka till den gamla.",
                "Jeśli nowa wersja nie działa, przywrócić poprzednią.",
                "Если новая версия не работает, вернуться к прежней."
            })
    void detectsOtherLanguages(String text) {
        assertThat(isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Falls Schritt 1 nicht hilft", "Critérios de aceite", "O que fazer depois do rollback da API"})
    void detectsAHeadingInAnotherLanguage(String heading) {
        assertThat(EnglishDetector.isForeign(heading(heading))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Restart the café", "What to do about the API", "Rollback de Emergency", "São Paulo"})
    void doesNotTakeOneForeignWordForALanguage(String heading) {
        assertThat(EnglishDetector.isForeign(heading(heading))).isFalse();
    }

    private static boolean isEnglish(String text) {
        EnglishDetector detector = new EnglishDetector();
        detector.read(text);
        return detector.isEnglish();
    }

    private static Block.Heading heading(String text) {
        return (Block.Heading) new MarkdownReader()
                .read(new SourceText("heading", "# " + text + "\n"))
                .blocks()
                .get(0);
    }
}
