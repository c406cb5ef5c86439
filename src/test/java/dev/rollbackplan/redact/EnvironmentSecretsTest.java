package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the values of secret environment variables are found, alone and next to other secrets. */
class EnvironmentSecretsTest {

    @Test
    void replacesValuesOfSecretEnvironmentVariables() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("DEPLOY_TOKEN", " swordfish\r\nand chips ");
        environment.put("shop_password", "it's a secret");
        environment.put("SHORT_KEY", "abcde");
        environment.put("HOME", "/home/shop");
        environment.put("SECRET", "swordfish");
        Redactor withEnvironment = Redactor.of(environment);
        String text =
                "swordfish\nand chips, swordfish, xswordfishx, sword\n    fish, 'it'\\''s a secret', it%27s+a+secret,"
                        + " abcde, /home/shop";
        String marker = "[REDACTED:environment]";
        assertThat(withEnvironment.redact(text))
                .isEqualTo(new Redacted(
                        String.join(
                                ", ",
                                marker,
                                marker,
                                "x" + marker + "x",
                                marker,
                                "'" + marker + "'",
                                marker,
                                "abcde",
                                "/home/shop"),
                        Map.of("environment", 6)));
    }

    @Test
    void doesNotReplacePartsOfAMarker() {
        Redactor withEnvironment =
                Redactor.of(Map.of("A_KEY", "REDACTED", "B_KEY", "password", "C_KEY", "secret=[REDA"));
        Redacted once = withEnvironment.redact("xsecret=hunter2a the REDACTED password");
        assertThat(once.text())
                .isEqualTo("xsecret=[REDACTED:secret] the [REDACTED:environment] [REDACTED:environment]");
        assertThat(withEnvironment.redact(once.text())).isEqualTo(new Redacted(once.text(), Map.of()));
    }

    @Test
    void findsASecretAfterAnEnvironmentValueThatIsAKeyword() {
        Redactor withEnvironment = Redactor.of(Map.of("DB_PASSWORD", "password", "A_KEY", "rse battery sta"));
        assertThat(withEnvironment.redact("password=hunter2").text())
                .isEqualTo("[REDACTED:environment]=[REDACTED:password]");
        assertThat(withEnvironment
                        .redact("token='correct horse battery staple'")
                        .text())
                .isEqualTo("token='[REDACTED:token]'");
    }

    /** The password is found before the environment's value, which precedes it in the text. */
    @Test
    void acceptsSecretsInAnyOrder() {
        Redactor withEnvironment = Redactor.of(Map.of("A_KEY", "\"value\""));
        assertThat(withEnvironment.redact("{\"name\":\"DB_PASSWORD\",\"value\":\"hunter2\"}"))
                .isEqualTo(new Redacted(
                        "{\"name\":\"DB_PASSWORD\",[REDACTED:environment]:\"[REDACTED:password]\"}",
                        Map.of("environment", 1, "password", 1)));
    }

    @Test
    void mergesOverlappingSecretsIntoTheKindOfTheLongest() {
        Redactor withEnvironment = Redactor.of(Map.of("A_KEY", "word=hunter2 and more"));
        assertThat(withEnvironment.redact("password=hunter2 and more"))
                .isEqualTo(new Redacted("pass[REDACTED:environment]", Map.of("environment", 1)));
    }

    /** Values that are likely to be words of the text are left out. */
    @Test
    void ignoresShortAndPlainEnvironmentValues() {
        Redactor withEnvironment = Redactor.of(Map.of(
                "A_KEY",
                "abc123",
                "B_KEY",
                "uvw12",
                "CACHE_KEY",
                "v2.4.1",
                "C_TOKEN",
                "orders",
                "FLAG_KEY",
                "new-checkout",
                "GOOGLE_APPLICATION_CREDENTIALS",
                "/etc/shop/key.json"));
        assertThat(withEnvironment
                        .redact("abc123 uvw12 v2.4.1 orders new-checkout /etc/shop/key.json")
                        .text())
                .isEqualTo("[REDACTED:environment] uvw12 v2.4.1 orders new-checkout /etc/shop/key.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSHPASS",
                "MYSQL_PWD",
                "REGISTRY_PASS",
                "DB_PASSWD",
                "GITLAB_PAT",
                "MAVEN_PSW",
                "SHOP_CREDENTIALS",
                "SYSTEM_ACCESSTOKEN",
                "DEPLOY_TOKEN",
                "DB_PASSWORD",
                "STRIPE_KEY",
                "CLIENT_SECRET",
                "REGISTRY_AUTH"
            })
    void replacesTheValueOfAVariableWhoseNameEndsInASecretWord(String name) {
        Redactor withEnvironment = Redactor.of(Map.of(name, "Sword&fish\"1"));
        assertThat(withEnvironment
                        .redact(
                                "Sword&fish\"1 {\"a\":\"Sword&fish\\\"1\"} {\"a\":\"Sword\\u0026fish\\\"1\"} Sword%26fish%221")
                        .text())
                .isEqualTo(
                        "[REDACTED:environment] {\"a\":\"[REDACTED:environment]\"} {\"a\":\"[REDACTED:environment]\"}"
                                + " [REDACTED:environment]");
    }

    /** Base64 has three forms, which depend on the number of bytes before the value. */
    @Test
    void replacesTheBase64OfEnvironmentValues() {
        String value = "swordfish-and-chips";
        Redactor withEnvironment = Redactor.of(Map.of("DEPLOY_TOKEN", value));
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] bytes = (before + value + "xyz").getBytes(StandardCharsets.UTF_8);
            String encoded = Base64.getEncoder().encodeToString(bytes);
            String redacted = withEnvironment.redact("got " + encoded + " back").text();
            assertThat(redacted).contains("[REDACTED:environment]");
            assertThat(redacted.length()).isLessThan("got ? back".length() + "[REDACTED:environment]".length() + 16);
        }
    }
}
