package dev.rollbackplan.redact.table;

/**
 * Secrets in statements, configuration and files of their own kind, which a regular expression describes. Each row has
 * these columns:
 *
 * <ol>
 *   <li>the trigram: three characters of the keyword at which the scan stops, as in {@link TokenTable};
 *   <li>the kind of secret;
 *   <li>the keyword, in any case;
 *   <li>the regular expression of the text after the keyword or, if it ends in {@code $}, before it. The group is the
 *       secret; without a group, the keyword and all of the match are;
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples, and {@code ¶} is a line break.
 * </ol>
 */
public final class PatternTable {

    private static final String ROWS = """
            ifi | password      | identified     | [ ](?:with \\S{1,40} )?(?:by|as) (?:password |values )?["']([^"'\\n]{1,200})["'] | CREATE USER app IDENTIFIED BY '¦hunter2' | CREATE USER app IDENTIFIED BY '$PW'
            d(' | password      | password('     | ([^'\\n]{1,200})'\\) | SET PASSWORD FOR app = PASSWORD('¦hunter2') | SET PASSWORD FOR app = PASSWORD('')
            rep | password      | requirepass    | ["']?[ \\t]{1,9}["']?([^\\s"']{3,200}) | requirepass ¦hunter2 | requirepass <password>
            ste | password      | masterauth     | ["']?[ \\t]{1,9}["']?([^\\s"']{3,200}) | masterauth ¦hunter2 | masterauth <password>
            n > | password      | on >           | ([^\\s]{3,200})(?= [~+%&]) | user default on >¦hunter2 ~* +@all | echo on >file
            hin | password      | machine        | \\s{1,9}\\S{1,200}\\s{1,20}(?:login|user)\\s{1,9}\\S{1,200}\\s{1,20}(?:account \\S{1,200}\\s{1,20})?password\\s{1,9}([^\\s"']{1,200}) | machine h login bob password ¦hunter2 | machine h login bob password <password>
            432 | password      | :5432:         | [^:\\s]{1,64}:[^:\\s]{1,64}:([^:\\s]{3,200})(?=\\n|$) | db:5432:shop:app:¦hunter2 | listening on :5432: ok
            :*: | password      | :*:            | [^:\\s]{1,64}:[^:\\s]{1,64}:([^:\\s]{3,200})(?=\\n|$) | *:*:*:app:¦hunter2 | grant *:*: all
            sk  | password      | psk "          | ([^"\\n]{1,200})" | : PSK "¦hunter2" | PSK ""
            sec | password      | enable secret  | [ ](?:\\d{1,2} )?(\\S{4,200}) | enable secret 5 ¦hunter2 | enable secret <password>
            com | password      | snmp-server community | [ ](\\S{3,200}) | snmp-server community ¦hunter2 RO | snmp-server community <name>
            nse | api-key       | unseal key     | [ ]\\d{1,2}:[ \\t]{1,9}(\\S{16,100}) | Unseal Key 1: ¦a1B2c3D4e5F6g7H8i9J0k1L2 | Unseal Key 1: absent
            in: | url-password  | oracle:thin:   | [\\w.$#-]{1,64}/([^@\\s]{1,128})@ | jdbc:oracle:thin:app/¦hunter2@db:1521:x | jdbc:oracle:thin:@db:1521:x
            @tc | url-password  | @tcp(          | [\\w.+-]{1,64}:([^\\s"'`@(),]{1,128})$ | app:¦hunter2@tcp(db:3306)/shop | app@tcp(db:3306)/shop
            @un | url-password  | @unix(         | [\\w.+-]{1,64}:([^\\s"'`@(),]{1,128})$ | app:¦hunter2@unix(/s)/shop | app@unix(/s)/shop
            ech | password      | echo           | [ ](?:-n )?["']?([^\\s"'|]{1,200})["']?[ ]{0,9}\\|[ ]{0,9}(?:sudo -S|passwd --stdin|[^\\n|]{0,200}--password-stdin) | echo ¦hunter2|docker login --password-stdin | echo $PW
            ech | password      | echo           | [ ](?:-n )?["']?[\\w.-]{1,64}:([^\\s"'|]{1,200})["']?[ ]{0,9}\\|[ ]{0,9}chpasswd | echo "app:¦hunter2"|chpasswd | echo "app:$PW"
            dom | password      | "random_password" | [^\\x00]{0,600}?"result"\\s{0,9}:\\s{0,9}"([^"\\n]{4,200})" | "random_password", "instances": [{"result": "¦hunter2"}] | "random_password", "instances": [{"result": ""}]
            e-l | private-key   | private-lines: | [ ]\\d{1,4}\\n((?:[A-Za-z0-9+/=]{1,80}+\\n?){1,200}) | Private-Lines: 1¶¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | Private-Lines: 14
            sh2 | private-key   | begin ssh2 encrypted private key | [ ]----\\n(?:[\\w-]{1,40}: [^\\n]{0,200}\\n){0,5}((?:[A-Za-z0-9+/=]{1,80}+\\s{0,9}){1,400})(?=\\S|$) | BEGIN SSH2 ENCRYPTED PRIVATE KEY ----¶¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6¶---- END | ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY
            IN% | private-key   | -----BEGIN%20 | (?:\\w{1,20}%20){0,4}private%20key-----[A-Za-z0-9+/=%]{16,16000}+(?:-----END(?:%20\\w{1,20}){1,5}-----)? | ¦-----BEGIN%20PRIVATE%20KEY-----%0Aa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6%0A-----END%20PRIVATE%20KEY----- | -----BEGIN%20CERTIFICATE-----
            IN+ | private-key   | -----BEGIN+   | (?:\\w{1,20}\\+){0,4}private\\+key-----[A-Za-z0-9+/=%]{16,16000}+(?:-----END(?:\\+\\w{1,20}){1,5}-----)? | ¦-----BEGIN+PRIVATE+KEY-----%0Aa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6%0A-----END+PRIVATE+KEY----- | -----BEGIN+CERTIFICATE-----
            n$p | braintree-token | access_token$production$ | [a-z0-9]{16}\\$[a-f0-9]{32} | ¦access_token$production$a1b2c3d4e5f6g7h8$0a1b2c3d4e5f60718293a4b5c6d7e8f9 | access_token$production$x
            $2a | password-hash | $2a$           | \\d\\d\\$[./A-Za-z0-9]{53} | ¦$2a$10$a1B2c3D4e5F6g7H8i9J0k.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P | $2a$10$
            $2b | password-hash | $2b$           | \\d\\d\\$[./A-Za-z0-9]{53} | ¦$2b$12$a1B2c3D4e5F6g7H8i9J0k.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P | $2b$10$
            $2y | password-hash | $2y$           | \\d\\d\\$[./A-Za-z0-9]{53} | ¦$2y$10$a1B2c3D4e5F6g7H8i9J0k.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P | $2y$10$
            $6$ | password-hash | $6$            | (?:rounds=\\d{1,9}\\$)?[^\\s$:"']{1,16}\\$[./A-Za-z0-9]{86} | ¦$6$a1B2c3D4$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F6g7H8i9J0k1 | $6$
            $5$ | password-hash | $5$            | (?:rounds=\\d{1,9}\\$)?[^\\s$:"']{1,16}\\$[./A-Za-z0-9]{43} | ¦$5$a1B2c3D4$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F | $5$
            $1$ | password-hash | $1$            | [^\\s$:"']{1,8}\\$[./A-Za-z0-9]{22} | ¦$1$a1B2c3D4$a1B2c3D4e5F6g7H8i9J0k1 | $1$x
            apr | password-hash | $apr1$         | [^\\s$:"']{1,8}\\$[./A-Za-z0-9]{22} | ¦$apr1$a1B2c3D4$a1B2c3D4e5F6g7H8i9J0k1 | $apr1$x
            $y$ | password-hash | $y$            | [./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{1,86}\\$[./A-Za-z0-9]{43} | ¦$y$j9T$a1B2c3D4e5F6g7H8i9J0k1$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F | $y$x
            gon | password-hash | $argon2        | [id]{1,2}\\$(?:v=\\d{1,4}\\$)?m=\\d{1,9},t=\\d{1,9},p=\\d{1,9}\\$[+/A-Za-z0-9]{8,128}\\$[+/A-Za-z0-9]{16,256} | ¦$argon2id$v=19$m=65536,t=3,p=4$a1B2c3D4e5F6g7H8$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | $argon2id$
            $sc | password-hash | $scrypt$       | [\\w=,]{3,40}\\$[./+A-Za-z0-9]{8,128}\\$[./+A-Za-z0-9=]{16,256} | ¦$scrypt$ln=16,r=8,p=1$a1B2c3D4e5F6g7H8$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | $scrypt$x
            kdf | password-hash | $pbkdf2        | (?:-sha\\d{1,3})?\\$\\d{1,9}\\$[./+A-Za-z0-9]{8,128}\\$[./+A-Za-z0-9=]{16,256} | ¦$pbkdf2-sha256$29000$a1B2c3D4e5F6g7H8$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | $pbkdf2-sha256$
            f2_ | password-hash | pbkdf2_sha     | \\d{1,3}\\$\\d{1,9}\\$[./+A-Za-z0-9]{4,128}\\$[./+A-Za-z0-9=]{16,256} | ¦pbkdf2_sha256$260000$a1B2c3D4e5F6g7H8$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6= | pbkdf2_sha256
            $P$ | password-hash | $P$            | [./A-Za-z0-9]{31} | ¦$P$Ba1B2c3D4e5F6g7H8i9J0k1L2m3N4o5 | $P$B
            SHA | password-hash | SHA}           | [+/A-Za-z0-9]{24,128}={0,2} | {S¦SHA}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | {SSHA}
            A25 | password-hash | SHA256}        | [+/A-Za-z0-9]{40,128}={0,2} | {S¦SHA256}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5 | {SSHA256}
            A51 | password-hash | SHA512}        | [+/A-Za-z0-9]{80,200}={0,2} | {S¦SHA512}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6a1B2c3D4e5F6g7H8 | {SSHA512}
            CRA | password-hash | SCRAM-SHA-256$ | \\d{1,9}:[+/A-Za-z0-9=]{8,64}\\$[+/A-Za-z0-9=:]{40,200} | ¦SCRAM-SHA-256$4096:a1B2c3D4e5F6g7H8$a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6:a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | SCRAM-SHA-256$
            """;

    private PatternTable() {}

    /** Returns all rows, one a line. */
    public static String rows() {
        return ROWS;
    }
}
