package dev.rollbackplan.redact.table;

/**
 * The names whose values are secrets, in assignments, headers, options and the like. A name consists of segments, which
 * {@code _}, {@code -}, {@code .}, digits and changes of case separate. Each row has these columns:
 *
 * <ol>
 *   <li>the trigram: three characters of the word at which the scan stops, as in {@link TokenTable};
 *   <li>the kind of secret;
 *   <li>the word that makes a name secret, in any case, in singular;
 *   <li>the segments before the word that make the name certain. {@code +} is any text, {@code *} any segment or none,
 *       {@code ~} any segment, {@code !} means that the name is not secret after any other segment. The value of a
 *       name that is not certain must look random;
 *   <li>the segments after which the word does not mean a secret;
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples.
 * </ol>
 */
public final class NameTable {

    private static final String ROWS = """
            ssw | password   | password    | + | no has is show forgot reset change without require requires hide use | DB_PASSWORD_1=¦hunter2 | the password is reset
            swd | password   | passwd      | + | etc no | passwd: "¦hunter2" | cat /etc/passwd: done
            phr | password   | passphrase  | + | no | --passphrase '¦hunter2' | passphrase: see vault
            sco | password   | passcode    | + | no | passcode: "¦hunter2" | passcode: required
            pwd | password   | pwd         | * db user old new root admin sa | old | Server=db;Uid=app;Pwd=¦hunter2;Database=shop | PWD=/srv/app
            psw | password   | psw         | * | no | MAVEN_PSW=¦hunter2 | psw: none
            pas | password   | pass        | ~ db user mysql postgres pg redis smtp mail admin root ftp ssh http https ldap auth login app sudo become basic key store sql mongo my | first second third one two multi single next last render shadow proxy fastcgi uwsgi scgi grpc by test tests num total build | REGISTRY_PASS=¦hunter2 | first_pass=done2
            _pw | password   | _pw         | + | no | BIND_PW=¦hunter2 | bind_pw: none
            ndp | password   | bindpw      | + | no | bindpw: ¦hunter2 | bindpw: none
            otp | password   | rootpw      | + | no | rootpw: ¦hunter2 | rootpw: none
            psk | password   | psk         | * | no | wifi_psk="¦hunter2" | psk: none
            pin | pin        | pin         | * | no cs led gpio to | card_pin=¦48213 | LED_PIN = 13
            ecr | secret     | secret      | + | pull tls existing image docker configmap no has is use create get list k8s kubernetes kube sealed external | client_secret=¦a1B2c3D4e5 | secret_name=checkout-db
            ken | token      | token       | * auth access refresh identity session id bot api user csrf bearer sas jwt deploy | next page continuation continue eos bos pad unk mask sep stop special sync resume cancellation cancel unexpected invalid max min per start end begin last first current lexer no has is input output limit cluster total prompt completion public bad illegal app window key | GITHUB_TOKEN_RW: ¦a1B2c3D4e5 | max_tokens: 4096
            key | api-key    | key         | api app application access account secret private encryption decryption encrypt signing sign signature fastly rapidapi master auth service deploy license licence storage shared preshared consumer jwt hmac aes rsa fernet webhook session admin root subscription functions crypt cookie integration ingest ingestion write read only rest client instrumentation vault unseal recovery merchant partner openai anthropic stripe sendgrid mailgun twilio datadog dd newrelic algolia google maps gcp aws azure firebase sentry pagerduty opsgenie heroku cloudflare ssh gpg pgp wg logged secure nonce connection base logger in | primary foreign public sort partition hash range cache routing idempotency group object translation first second host registry unique index flag feature project shift ctrl dedup s3 file row column map socket | openai_key=¦a1B2c3D4e5 | FEATURE_FLAG_KEY=checkout-v2.4.1
            t-a | api-key    | art-api     | + | no | X-JFrog-Art-Api: ¦a1B2c3D4e5 | art-api: none
            cre | credential | credential  | + | no application use with | credential=¦a1B2c3D4e5 | credential: expired
            cre | credential | cred        | * | no | DB_CREDS=¦a1B2c3D4e5 | creds: none
            aut | credential | auth        | - | no require requires | registry_auth=¦ZGVwbG95OmExQjJjM0Q0 | basic_auth: true
            nid | session    | sessionid   | - | no | sessionid=¦a1B2c3D4e5 | sessionid is new
            sio | session    | session     | - | no | session_id=¦a1B2c3D4e5 | session: new
            sid | session    | sessid      | + | no | PHPSESSID=¦a1B2c3D4e5 | sessid=null
            sid | session    | sid         | - | no | connect.sid=¦a1B2c3D4e5 | sid=orders
            oki | cookie     | cookie      | - | no accept | auth_cookie=¦a1B2c3D4e5 | cookie: accepted
            sal | secret     | salt        | - password secret hash auth secure in key nonce | no | AUTH_SALT=¦a1B2c3D4e5 | salt: true
            see | secret     | seed        | ! otp totp hotp mfa wallet secret | no | totp_seed=¦a1B2c3D4e5 | seed=a1B2c3D4e5
            tri | secret     | string      | ! connection conn | no | CONNECTION_STRING=¦a1B2c3D4e5 | string=a1B2c3D4e5
            dsn | secret     | dsn         | - | no | db_dsn=¦a1B2c3D4e5 | dsn: none
            sas | secret     | sas         | - | no | BLOB_SAS=¦a1B2c3D4e5 | sas: none
            pat | token      | pat         | - github gitlab gh gl azure azdo ado devops git jira docker user ci | no | GITLAB_PAT=¦a1B2c3D4e5 | pat=*.py
            """;

    /** Segments after the word that leave the meaning of a name as it is. */
    private static final String NEUTRAL = """
            hash value val confirmation confirm base plain plaintext base64 b64 enc encoded old new prod production staging
            stage test testing dev development live uat qa local primary secondary current previous default main backup rw ro
            read write pem der hex raw str string data bytes us eu ap a b admin root master slave replica org repo team ci
            """;

    /** Segments after the word that mean something else than the secret: where it is, how long it is valid and so on. */
    private static final String OTHERS = """
            file files path dir name names url uri urls id ids type types kind length len size count expiry expires expired
            expiration expire exp ttl timeout age policy field fields input label hint prompt reset regex pattern format min max
            required optional enabled disabled provider providers ref refs reference manager service store version env var
            variable arg header param parameter endpoint limit limits usage budget index position class handler factory generator
            validator encoder decoder hasher checker util utils helper config options settings request response error errors
            exception event listener filter stream reader parser list map rotation rotate scope scopes permissions issuer audience
            algorithm alg status state valid invalid mtime updated created at date time changed change placeholder visible show
            hide toggle strength score title text message desc description help link page form button screen view controller
            model schema table column prefix suffix separator delimiter char chars charset history retries attempts command cmd
            callback fn func function method mode alias arn location source template owner user username accessor lease period
            quota price cost address symbol vault engine backend mount volume namespace key keys token tokens secret secrets
            password passwd pass pwd pin auth salt seed session cookie credential credentials cookies fail failed failure ok success used metadata info fingerprint
            """;

    private NameTable() {}

    /**
     * Returns all rows, one a line. A method, since the compiler would copy the constant into every class that uses it.
     */
    public static String rows() {
        return ROWS;
    }
    /** Returns the segments after the word that leave the meaning of a name as it is, separated by white space. */
    public static String neutral() {
        return NEUTRAL;
    }

    /** Returns the segments after the word that give a name another meaning, separated by white space. */
    public static String others() {
        return OTHERS;
    }
}
