package dev.rollbackplan.redact.table;

/**
 * The forms in which a value follows its name. Each row has these columns:
 *
 * <ol>
 *   <li>the conditions, see {@link ValueForm.Condition}: one letter each, or {@code -};
 *   <li>the first character after the name, blanks and closing marks: one of these, {@code *} for any,
 *       {@code A} for a letter or the beginning of a type, and {@code ¶} for a line break;
 *   <li>a regular expression for the text between name and value. {@code ~} is up to 64 blanks, and {@code ¬} the
 *       quotation mark and bracket that close the name, if there are any;
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples, and {@code ¶} is a line break.
 * </ol>
 *
 * <p>The first row that matches is used.
 */
public final class FormTable {

    private static final String ROWS = """
            $  | :-=    | :?[-=]                                                              | ${DB_PASSWORD:-¦hunter2}                       | ${DB_PASSWORD:?must be set}
            b  | :      | ¬~:~(?:[&!]\\S{0,64}[ \\t]{1,9})?[|>][-+0-9]{0,2}~(?:#[^\\n]{0,99})?\\n | db_password: |¶  ¦hunter2¶port: 1               | db_password: |¶  ${DB_PASSWORD}¶port: 1
            l  | :      | ¬~:~\\n[ \\t]{0,64}- (?![\\w.-]{1,64}:[ \\n])                            | passwords:¶  - ¦hunter2¶  - hunter3             | passwords:¶  - <first>¶
            l  | :=     | ¬~[:=]>?~\\[\\s{0,99}(?=\\\\{0,8}["'`])                                | "passwords": ["¦hunter2", "hunter3"]           | "passwords": ["<first>"]
            -  | :      | ¬~:~\\{\\s{0,99}["']value["']~:~                                       | "db_password": {"value": "¦hunter2"}           | "db_password": {"value": null}
            n  | :      | ¬~:~\\n\\s{0,99}(?=["'])                                               | {"password":¶  "¦hunter2"}                     | {"password":¶  "${PW}"}
            yf | :      | ¬~:~\\n[ \\t]{1,64}+(?![-#!]|[^\\n]{0,99}:(?:[ \\n]|$))                    | db_password:¶  ¦hunter2¶port: 1                | password:¶  secretKeyRef:¶
            -  | %      | (?:%22)?%3[DdAa](?:%22)?                                            | x%26password%3D¦hunter2                        | x%26password%3D$PW
            > | >      | ¬>(?:~\\n)?\\s{0,99}<!\\[CDATA\\[                                       | <password><![CDATA[¦hunter2]]></password>      | <password><![CDATA[]]></password>
            t  | *      | (?:\\s[^<>\\n]{0,200})?>\\s{0,200}                                     | <password>¦hunter2</password>                  | <password>${PW}</password>
            a  | >      | ["'][^<>\\n=]{0,99}>\\s{0,99}                                          | <entry key="password">¦hunter2</entry>         | <entry key="password">${PW}</entry>
            s  | <      | </[\\w:.-]{1,40}>\\s{0,99}<[\\w:.-]{1,40}>\\s{0,99}                      | <name>password</name>¶<value>¦hunter2</value>  | <name>password</name>¶<value>${PW}</value>
            -  | ,vV¶   | ¬~,?\\s{0,99}(?:\\\\{0,8}["'])?[vV]alue(?:\\\\{0,8}["'])?~[:=]~           | {"name":"DB_PASSWORD","value":"¦hunter2"}      | {"name":"DB_PASSWORD","value":""}
            o  | *      | [ \\t]{1,9}(?:\\\\\\n[ \\t]{0,64}+)?(?![-|&;<>])                         | run --password ¦hunter2                        | run --password --insecure
            o  | *      | \\\\?["'],\\s{0,99}(?=\\\\?["'])                                         | ["--password", "¦hunter2"]                     | ["--password", "$PW"]
            o  | *      | ["']?\\n[ \\t]{0,64}- (?!-)                                          | - --password¶- ¦hunter2                        | - --password¶- --insecure
            nc | ,      | ¬~,\\s{0,99}(?=["'`])                                                | setProperty("db.password", "¦hunter2")         | has("db.password", "hunter2", 1)
            m  | (      | \\((?=["'])                                                          | user.setPassword("¦hunter2")                   | user.getPassword("hunter2")
            nv | {      | ¬~\\{(?:[^{}\\n]{0,200}\\n){0,6}?~default~=~                           | variable "password" {¶  default = "¦hunter2"   | variable "password" {¶  default = null
            q  | =|?o   | ~(?:={1}~[\\w.$]{1,60}~)?(?:\\|\\||\\?\\?|\\?:|\\bor\\b)~(?=["'])            | token = env.TOKEN || "¦a1B2c3D4e5"             | token = env.TOKEN || ""
            q  | :?     | \\??~:~(?:&(?:'\\w{1,9} )?)?\\*?[\\w.<>\\[\\]]{1,40}[?!]?~=~(?=["'`])                       | const password: string = "¦hunter2"            | const password: string = ""
            q  | A      | (?: \\{[ \\w;]{1,40}\\}| [&*]?[\\w.<>\\[\\]]{1,30})~=~(?=["'`])            | var token string = "¦a1B2c3D4e5"               | var token string = ""
            -  | =:?+   | ¬~(?:=>|===?|:=|\\?=|\\+=|=(?!\\x7e)|:(?![:/]))~(?:(?:&[\\w-]{1,40}|!![a-z]{1,9}|!(?:binary|str))[ \\t]{1,9})?    | password=¦hunter2                              | password=$DB_PASSWORD
            w  | -      | ¬[ \\t]{1,9}->[ \\t]{1,9}                                            | password -> ¦hunter22                          | password -> lambda
            p  | *      | [ \\t]{1,9}(?=')                                                     | ALTER USER app PASSWORD '¦hunter2'             | the password 'hunter2' is
            e  | *      | [ \\t]{1,9}                                                          | ENV DB_PASSWORD ¦hunter2                       | ENV DB_PASSWORD $PW
            k  | |\u2502     | ~`?~[|\\u2502]~`?                                                    | │ password │ ¦hunter2x │                      | │ password │ the password │
            wz | *      | [ \\t]{1,9}(?=\\S{8,200}~(?:\\n|$|[-;#]))                                | secret_access_key ¦a1B2c3D4e5                  | secret_access_key required
            wf | *      | [ \\t]{2,64}(?=[^\\s]{6,999}~(?:\\n|$))                                | password      ¦hunter22                        | password      required
            w  | iftwa  | ¬ (?:for \\S{1,40} )?(?:is|to|was|as):?[ ]{1,2}(?=\\S)                | the password is ¦hunter2x                      | the password is reset
            """;

    private FormTable() {}

    /** Returns all rows, one a line. */
    public static String rows() {
        return ROWS;
    }
}
