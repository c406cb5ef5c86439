package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants made-up secrets: each name in each form with each value. Counts those that stay in the text. */
class PlantedSecretsTest {

    private static final List<String> NAMES = List.of(
            "DB_PASSWORD",
            "DB_PASSWORD_1",
            "REGISTRY_PASS",
            "ADMIN_PWD",
            "BACKUP_PASSPHRASE",
            "API_KEY_2",
            "OPENAI_KEY",
            "GITHUB_TOKEN_RW",
            "REFRESH_TOKENS",
            "CLIENT_SECRET_PROD",
            "AWS_SECRET_ACCESS_KEY",
            "SIGNING_KEY_PEM",
            "MASTER_KEY_OLD",
            "DB_CREDS",
            "SHOP_CREDENTIALS",
            "WIFI_PSK",
            "TOTP_SEED",
            "JWT_SECRET_BASE64");

    /** N is the name in capitals, n in snake case, k in kebab case, c in camel case; V is the value. ¶ is a line break. */
    private static final List<String> FORMS = List.of(
            "N=V",
            "export N='V'",
            "  N: V¶  PORT: 1",
            "n: \"V\"",
            "n = \"V\"",
            "n:¶  V¶port: 1",
            "n: |¶  V¶port: 1",
            "n: &a V¶",
            "{\"c\":\"V\"}",
            "{\\\"n\\\":\\\"V\\\"}",
            "{\"name\":\"N\",\"value\":\"V\"}",
            "{\"value\":\"V\",\"name\":\"N\"}",
            "<c>V</c>",
            "<entry key=\"n\">V</entry>",
            "- name: N¶  value: V¶",
            "ENV N V",
            "docker run -e N=V shop",
            "run --k=V -x",
            "define('N', 'V');",
            "const c: string = \"V\";",
            "var c string = \"V\"",
            "'n' => 'V',",
            "      ~ n = \"old\" -> \"V\"",
            "user,n¶app,V¶",
            "2026-11-24T02:03:04Z INFO login n=V user=app",
            "User{name=app, c=V, id=3}");

    private static final List<String> VALUES = List.of(
            "Xk7pQ2mZ9aLw",
            "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
            "P@ssw0rd!9x",
            "$9xK!pq2Lw",
            "Zm9v+mFy/mJh1eg==",
            "swordfish77",
            "550e8400-e29b-41d4-a716-446655440000",
            "a1-B2_c3.D4e5");

    private final Redactor redactor = Redactor.of(Map.of());

    @Test
    void replacesMoreThanNineOfTenPlantedSecrets() {
        List<String> leaks = new ArrayList<>();
        for (String name : NAMES) {
            for (String form : FORMS) {
                for (String value : VALUES) {
                    String text = plant(form, name, value);
                    if (redactor.redact(text).text().contains(value)) {
                        leaks.add(text);
                    }
                }
            }
        }
        int planted = NAMES.size() * FORMS.size() * VALUES.size();
        assertThat(leaks).as("%d of %d planted secrets", leaks.size(), planted).hasSizeLessThan(planted / 20);
    }

    /** These names contain the same words, but their values identify something, or state where the secret is. */
    @Test
    void doesNotChangeValuesOfOrdinaryNames() {
        for (String name : List.of(
                "FEATURE_FLAG_KEY",
                "CACHE_KEY",
                "SONAR_PROJECT_KEY",
                "PUBLIC_KEY",
                "PRIMARY_KEY",
                "SORT_KEY",
                "PASSWORD_FILE",
                "SECRET_NAME",
                "TOKEN_URL",
                "KEY_ID",
                "TOKEN_TYPE",
                "PASSWORD_LENGTH",
                "AUTHOR",
                "KEYBOARD",
                "MONKEY",
                "PASSENGER",
                "SECRETARY",
                "NEXT_TOKEN",
                "NO_PASSWORD")) {
            for (String form : FORMS) {
                for (String value : List.of("checkout-v2", "orders", "v2.4.1")) {
                    String text = plant(form, name, value);
                    assertThat(redactor.redact(text)).isEqualTo(new Redacted(text, Map.of()));
                }
            }
        }
    }

    /** The character ¶ is a line break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: <set to the key 'password' in secret 'checkout-db'>",
                "error: secret 'checkout-db' not found",
                "-----BEGIN RSA PRIVATE KEY-----¶Status: failed",
                "the log ends in -----BEGIN PRIVATE KEY-----¶Image: shop:v2.4.1",
                "secret: shop-db-v2",
                "secretKey: db_password",
                "kubectl --client-key=admin-key.pem get pods",
                "psql --no-password --insecure",
                "docker run -u 1000:1000 shop",
                "oci://shop:2.4.1@sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "kafka://b1:9092,b2:9092/x@v2",
                "\"registry-auth-token\": \"^4.0.0\",",
                "proxy_pass: http://checkout:8080",
                "secret := &corev1.Secret{",
                "type Login struct {¶  token: SensitiveString¶}",
                "token: -42 password_retries=-1",
                "cache hit for key-0a1b2c3d4e5f60718293a4b5c6d7e8f9",
            })
    void leavesTextsThatWereFalselyRedacted(String text) {
        String lines = text.replace('¶', '\n');
        assertThat(redactor.redact(lines)).isEqualTo(new Redacted(lines, Map.of()));
    }

    @Test
    void doesNotTakeTheNextLineAfterACompleteToken() {
        String line = "the deploy of the checkout service failed with the token ghp_";
        String text = line + "1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R\nweb-0 restarted v2 of it";
        assertThat(redactor.redact(text).text()).endsWith("[REDACTED:github-token]\nweb-0 restarted v2 of it");
    }

    private static String plant(String form, String name, String value) {
        String snake = name.toLowerCase(Locale.ROOT);
        StringBuilder camel = new StringBuilder();
        for (String segment : snake.split("_", -1)) {
            camel.append(
                    camel.length() == 0
                            ? segment
                            : segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1));
        }
        return form.replaceAll("\\bV\\b", "\0")
                .replaceAll("\\bN\\b", name)
                .replaceAll("\\bn\\b", snake)
                .replaceAll("(?<=--)k\\b", snake.replace('_', '-'))
                .replaceAll("(?<![a-z])c(?![a-z])", camel.toString())
                .replace("\0", value)
                .replace('¶', '\n');
    }
}
