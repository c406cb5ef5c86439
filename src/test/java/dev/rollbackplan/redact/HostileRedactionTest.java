package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redacts texts made to be slow. Time must grow linearly with the length: quadratic time would take minutes here. */
@Tag("hostile")
class HostileRedactionTest {

    private static final int LENGTH = 1 << 18;

    /** The character ¶ is a line break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "://",
                "eyJ",
                "eyJ.",
                "eyJaaaaaaaaa.",
                "eyJ¶",
                "ghp_",
                "ghp_¶",
                "glpat-¶  ",
                "xoxb-aaaa",
                "xoxb-1¶",
                "password=",
                "password=\"",
                "password='",
                "password=\\\"",
                "password=<",
                "password: ",
                "--password ",
                "password=a,",
                "password=aaaa",
                "secret=(",
                "token=/etc/",
                "token=a(",
                "token=[",
                "token=[REDACTED:x]",
                "token: abc ",
                "name: token¶ value:",
                "<token>",
                "<password>a",
                "token",
                "key",
                "api_key",
                "passwordpasswordX",
                "a",
                "¶",
                "¶ ",
                "\\",
                "\\n",
                "[REDACTED:",
                "[REDACTED:password]",
                "-----BEGIN ",
                "-----BEGIN RSA PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----¶",
                "-----END RSA PRIVATE KEY-----",
                "MIIEabc123abc123abc123abc1¶",
                "http://a:b",
                "http://aaaaaaaaaaaaaaaaa",
                "://a:",
                "a://a:",
                "Authorization: Bearer ",
                "Authorization: Digest a ",
                "Authorization: [",
                "Cookie: a=",
                "Cookie: a=b;",
                "curl -u a:",
                "-u a:",
                "-u 'a:",
                "bearer a",
                "SK0",
                "-us1",
                "AGE-SECRET-KEY-1",
                ".atlasv1.",
                ":AA",
                "\"auth\":\"aaa",
                "SharedAccessSignature sr=aaaa",
                "mysql -p ",
                "mysql -u a -p\"",
                "docker login ",
                "echo ",
                "echo a|",
                "kind: Secret¶",
                "kind: Secret¶data:¶  a: b¶",
                "{\"kind\":\"Secret\",",
                "\"kty\"",
                "\"kty\":\"d\",{",
                "password: |¶  ",
                "password:¶  ",
                "password: \"\"\"",
                "passwords:¶- a¶",
                "token,token¶",
                "user,token¶a,b¶",
                "token | ",
                "| token ",
                "set_token(\"",
                "name=\"token\" value=\"",
                "variable \"token\" {",
                "<token a",
                "a_token ",
                "token = a || ",
                "kind-secret-token-key_",
                "$2a$10$",
                "Private-Lines: 9¶",
                "BEGIN SSH2 ENCRYPTED PRIVATE KEY ----¶",
                "-----BEGIN%20PRIVATE%20KEY-----",
                "> -----END PRIVATE KEY-----¶",
                "> MIIEabc123abc123abc123abc1¶",
                ":5432:a:b:",
                "a:b@tcp(",
                "correct ",
                "correct¶",
                "密码"
            })
    void redactsMegabytesOfARepeatedPartInLinearTime(String part) {
        Redactor redactor = Redactor.of(Map.of("A_KEY", "correct horse battery", "B_KEY", "aaaaaaaab"));
        String unit = part.replace('¶', '\n');
        String text = unit.repeat(LENGTH / unit.length());
        Redacted redacted = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> redactor.redact(text));
        assertThat(redactor.redact(redacted.text()).isEmpty()).isTrue();
    }
}
