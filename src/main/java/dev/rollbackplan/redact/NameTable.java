package dev.rollbackplan.redact;

import java.util.ArrayList;
import java.util.List;

/**
 * The names whose values are secrets, in assignments, headers, options and the like. Each row has these columns:
 *
 * <ol>
 *   <li>the trigram: three characters of the word at which the scan stops, as in {@link TokenTable};
 *   <li>the kind of secret;
 *   <li>the word in which such a name ends, in any case;
 *   <li>the condition: {@code not} and the words that must not precede it, or {@code only} and the words of which one
 *       must;
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples.
 * </ol>
 */
final class NameTable {

    private static final String ROWS = """
            ssw | password   | password    | not | DB_PASSWORD=¦hunter2 | the password is reset
            swd | password   | passwd      | not | passwd: "¦hunter2" | cat /etc/passwd: done
            phr | password   | passphrase  | not | --passphrase '¦hunter2' | passphrase: see vault
            pwd | password   | pwd         | not | Server=db;Uid=app;Pwd=¦hunter2;Database=shop | PWD=/srv/app
            pas | password   | pass        | only db user mysql postgres pg redis smtp mail admin root ftp ssh http https proxy ldap mq rabbitmq auth login app sudo become basic key store sql mongo | DB_PASS=¦hunter2 | first_pass=done2
            ecr | secret     | secret      | not pull tls existing image docker configmap | client_secret=¦a1B2c3D4e5 | secret_name=checkout-db
            ken | token      | token       | not next page continuation continue eos bos pad unk mask sep stop special sync resume cancellation cancel unexpected invalid max min per start end begin last first current lexer | token: ¦a1B2c3D4e5 | max_tokens: 4096
            key | api-key    | key         | only api app application access account secret private encryption decryption encrypt signing signature master auth service deploy license licence storage shared consumer jwt hmac aes webhook session admin root subscription functions crypt cookie integration ingest ingestion write read write_only rest client write-only write_api instrumentation apikey x-functions vault | api_key=¦a1B2c3D4e5 | primary_key=checkout_id_2
            pik | api-key    | apikey      | not | apikey: "¦a1B2c3D4e5" | apikey: required
            cre | credential | credential  | not | credential=¦a1B2c3D4e5 | credential: expired
            cre | credential | credentials | not | credentials: "¦a1B2c3D4e5" | credentials: default
            nid | session    | sessionid   | not | sessionid=¦a1B2c3D4e5 | sessionid is new
            sid | session    | sessid      | not | PHPSESSID=¦a1B2c3D4e5 | sessid=null
            """;

    private NameTable() {}

    /**
     * Returns all rows, one a line. A method, since the compiler would copy the constant into every class that uses it.
     */
    static String rows() {
        return ROWS;
    }

    /**
     * Returns the rule of a row.
     *
     * @param row the offset in the table at which the row begins
     */
    static RedactionRule rule(int row) {
        int kind = row + 6;
        int word = ROWS.indexOf('|', kind) + 2;
        int before = ROWS.indexOf('|', word) + 2;
        return new NameRule(
                ROWS.substring(kind, word - 2).strip(),
                ROWS.substring(word, before - 2).strip(),
                ROWS.substring(row, row + 3),
                ROWS.substring(before, ROWS.indexOf('|', before)).strip());
    }

    /** Returns the words of a list, which single spaces separate. */
    static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < list.length()) {
            int end = list.indexOf(' ', from);
            end = end < 0 ? list.length() : end;
            words.add(list.substring(from, end));
            from = end + 1;
        }
        return words;
    }
}
