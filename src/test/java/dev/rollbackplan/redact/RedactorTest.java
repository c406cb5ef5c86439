package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the tables do not describe: surroundings, headers, URLs, private keys and environment variables. */
class RedactorTest {

    private final Redactor redactor = Redactor.of(Map.of());

    /** The character ¶ is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            value = {
                "postgres://app:hunter2@db/shop => postgres://app:[REDACTED:url-password]@db/shop",
                "redis://:hunter2@cache:6379/0 => redis://:[REDACTED:url-password]@cache:6379/0",
                "amqp://app:p/ss@mq => amqp://app:[REDACTED:url-password]@mq",
                "https://a1b2c3d4e5f6a7b8c9d0@git.example/x => https://[REDACTED:url-password]@git.example/x",
                "Authorization: Bearer abc.def => Authorization: Bearer [REDACTED:authorization]",
                "Authorization: Basic YTpi, next => Authorization: Basic [REDACTED:authorization], next",
                "proxy-authorization: Basic YTpi => proxy-authorization: Basic [REDACTED:authorization]",
                "curl -H 'Authorization: token abcdef' x => curl -H 'Authorization: token [REDACTED:authorization]' x",
                "{\"Authorization\": \"Basic YTpi\"} => {\"Authorization\": \"Basic [REDACTED:authorization]\"}",
                "curl -H \"X-Api-Key: swordfish\" x => curl -H \"X-Api-Key: [REDACTED:api-key]\" x",
                "curl -u admin:swordfish x => curl -u admin:[REDACTED:password] x",
                "curl -u 'admin:sword fish' x => curl -u 'admin:[REDACTED:password]' x",
                "curl -s --user 'admin:sword fish' x => curl -s --user 'admin:[REDACTED:password]' x",
                "ansible_become_pass=hunter2x => ansible_become_pass=[REDACTED:password]",
                "Set-Cookie: sid=abc123; Path=/ => Set-Cookie: sid=[REDACTED:cookie]; Path=/",
                "Cookie: sid=abc123; theme=dark => Cookie: [REDACTED:cookie]",
                "password: swordfish => password: [REDACTED:password]",
                "- password: swordfish # of the shop => - password: [REDACTED:password] # of the shop",
                "login with password=hunter2, user=bob => login with password=[REDACTED:password], user=bob",
                "connect(password=hunter2) => connect(password=[REDACTED:password])",
                "{\"password\": \"hun\\\"ter2\", \"user\": \"bob\"} => {\"password\": \"[REDACTED:password]\", \"user\": \"bob\"}",
                "{\\\"password\\\":\\\"hunter2\\\"} => {\\\"password\\\":\\\"[REDACTED:password]\\\"}",
                "\"DB_PASSWORD=hunter2\\nA=b\" => \"DB_PASSWORD=[REDACTED:password]\\nA=b\"",
                "export FOO_TOKEN=abcdef12345 => export FOO_TOKEN=[REDACTED:token]",
                "run --password swordfish --user x => run --password [REDACTED:password] --user x",
                "run --password=swordfish --user x => run --password=[REDACTED:password] --user x",
                "/hook?token=abc123def&x=1#y => /hook?token=[REDACTED:token]&x=1#y",
                "/hook?x=1&access_token=abc123def#y => /hook?x=1&access_token=[REDACTED:token]#y",
                "aws_secret_access_key = a1B2c3D4e5/F6 => aws_secret_access_key = [REDACTED:api-key]",
                "AccountKey=a1B2c3D4e5==;Suffix=core => AccountKey=[REDACTED:api-key];Suffix=core",
                "name: DB_PASSWORD¶  value: hunter2 => name: DB_PASSWORD¶  value: [REDACTED:password]",
                "{\"name\":\"DB_PASSWORD\",\"value\":\"hunter2\"} => {\"name\":\"DB_PASSWORD\",\"value\":\"[REDACTED:password]\"}",
                "<password>hunter2</password> => <password>[REDACTED:password]</password>",
                "ALTER USER app PASSWORD 'hunter2'; => ALTER USER app PASSWORD '[REDACTED:password]';",
            })
    void replacesOnlyTheSecret(String text, String expected) {
        assertThat(redactor.redact(text.replace('¶', '\n')).text()).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3f786850e387550fdab836ed7e6dc881de23001b",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "550e8400-e29b-41d4-a716-446655440000 v2.4.1-rc.1+build.5 /srv/app/releases/20261124020304",
                "VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZw==",
                "the password is reset, password: see vault, token expired, Password: required",
                "password=<PASSWORD> password=${DB_PASSWORD} token=$TOKEN password=*** secret=xxxx api_key=%s",
                "password: {{ .Values.password }}",
                "password=$(vault read -field=value secret/shop)",
                "secretKeyRef: {name: checkout-db, key: password}",
                "token: null token=true token: none",
                "max_tokens: 4096 secret_name=checkout-db keyboard=qwerty1234 monkey=banana42 primary_key=id",
                "foreign_key=order_id2 public_key=abcdef123456 sort_key=a1b2c3d4e5 key=value author: Jo4nna",
                "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ bob@host",
                "-----BEGIN CERTIFICATE-----\nMIIEabc123abc123abc123abc1\nabcd==\n-----END CERTIFICATE-----",
                "docker run -u 1000:1000 shop; use --password to set it",
                "https://example.com/users/@bob git+ssh://git@git.example/acme/x postgres://app:${PW}@db",
                "PWD=/srv/app OLDPWD=/srv password_file=/run/secrets/db private_key: /etc/ssl/key.pem",
                "-----BEGIN PRIVATE KEY----- is how one begins",
                "token = Keyword.Type, Token: \"#cccccc\", password = getpass.getpass('Password: ')",
                "proto.onToken = function (a) {\nconst password = await read('x')\ntoken: String!\ntoken: String",
                "password = random_password.db.result\nsecret = kubernetes_secret.db.metadata[0].name",
                "fetch(url, {credentials: 'include'})\ncredentials: include\n",
                "GET /reset?token= HTTP/1.1\n--passphrase= may be empty\n",
                "password: vault:secret/db#password\nsecret: ENC[AES256_GCM,data:Ab12Cd34Ef==]\nTOKEN=`vault read x`",
                "OID_X_KEY = '1.2.840.113549'\nERROR_KEY = 'failure'",
            })
    void doesNotChangeTextsWithoutSecrets(String text) {
        assertThat(redactor.redact(text)).isEqualTo(new Redacted(text, Map.of()));
    }

    /** The log has lines of services, databases, clusters and builds. */
    @Test
    void doesNotChangeALogWithoutSecrets() throws IOException {
        String log = Files.readString(Path.of("src/test/resources/redact/clean.log"));
        assertThat(redactor.redact(log)).isEqualTo(new Redacted(log, Map.of()));
    }

    @Test
    void replacesAPrivateKeyAsAWhole() {
        String begin = "-----BEGIN RSA" + " PRIVATE KEY-----\n";
        String end = "-----END RSA" + " PRIVATE KEY-----";
        String body = "MIIEowIBAAKCAQEA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0U1v2W3x4Y\nabcd==\n";
        String marker = "[REDACTED:private-key]";
        assertThat(redactor.redact("a\n" + begin + body + end + "\nb").text()).isEqualTo("a\n" + marker + "\nb");
        assertThat(redactor.redact("a\n" + begin + body.substring(0, 64)).text())
                .isEqualTo("a\n" + marker);
        assertThat(redactor.redact(body + end + "\nb").text()).isEqualTo(marker + "\nb");
        String escaped = (begin + body + end).replace("\n", "\\n");
        assertThat(redactor.redact("{\"key\": \"" + escaped + "\\n\"}").text())
                .isEqualTo("{\"key\": \"" + marker + "\\n\"}");
    }

    /** The lines of a job's log begin with the job and the time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy\tRun it\t2026-11-24T10:00:00.0000000Z ",
                "2026-11-24T10:00:00Z stdout F ",
                "> ",
                "[web-0] "
            })
    void replacesAPrivateKeyWhoseLinesHaveAPrefix(String prefix) {
        String key = "-----BEGIN RSA"
                + " PRIVATE KEY-----\nMIIEowIBAAKCAQEA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0U1v2W3x4Y\n"
                + "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6\nabcd==\n-----END RSA"
                + " PRIVATE KEY-----";
        String text = prefix + "a\n" + prefix + key.replace("\n", "\n" + prefix) + "\n" + prefix + "b";

        assertThat(redactor.redact(text).text())
                .isEqualTo(prefix + "a\n" + prefix + "[REDACTED:private-key]\n" + prefix + "b");
    }

    @Test
    void countsSecretsByKindInAlphabeticalOrder() {
        String text = "token=a1b2c3d4e5 password=hunter2 passwd=hunter3";
        Redacted redacted = redactor.redact(text);
        assertThat(redacted.counts()).containsExactly(Map.entry("password", 2), Map.entry("token", 1));
        assertThat(redacted.isEmpty()).isFalse();
    }

    /** An attacker could write a marker into a log, next to a secret, to keep the secret from being redacted. */
    @ParameterizedTest
    @ValueSource(strings = {"[REDACTED:x]hunter2", "[REDACTED:password]hunter2", "hunter2[REDACTED:password]"})
    void replacesASecretNextToAForgedMarker(String value) {
        assertThat(redactor.redact("password=" + value).text()).isEqualTo("password=[REDACTED:password]");
    }

    @Test
    void replacesSecretsThatOverlapAnEndOfThePart() {
        String text = "password=hunter2 x";
        assertThat(redactor.redact(text, 0, 9)).isEqualTo(new Redacted("password=", Map.of()));
        assertThat(redactor.redact(text, 10, 13)).isEqualTo(new Redacted("[REDACTED:password]", Map.of("password", 1)));
        assertThat(redactor.redact(text, 16, 18)).isEqualTo(new Redacted(" x", Map.of()));
    }
}
