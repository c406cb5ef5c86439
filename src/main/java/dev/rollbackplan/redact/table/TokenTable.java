package dev.rollbackplan.redact.table;

/**
 * The tokens that are recognized by their shape. Each row has these columns:
 *
 * <ol>
 *   <li>the trigram: three characters of the keyword at which the scan stops, in any case. They are the keyword's
 *       rarest ones in logs; {@code #} is any hexadecimal digit;
 *   <li>the kind of secret;
 *   <li>the shape;
 *   <li>an example, and a counter-example that is not changed. Tests run both. The character ¦ is removed from
 *       examples; it keeps secret scanners from reporting this file as a leak.
 * </ol>
 *
 * <p>A shape is literal text and these signs:
 *
 * <ul>
 *   <li>{@code <w36>}, {@code <w36,255>}, {@code <w36,40,255>}: a run of 36, of 36 to 255, or of 36 to 255 and usually
 *       40 or more characters of the set w. The sets are: {@code d} <b>d</b>igits; {@code h} lower-case
 *       <b>h</b>exadecimal digits; {@code x} he<b>x</b>adecimal digits; {@code u} digits and <b>u</b>pper-case letters;
 *       {@code l} digits and <b>l</b>ower-case letters; {@code w} digits and all letters; {@code b} base64 for URLs
 *       ({@code -_}), {@code v} the same and dots, {@code p} the same and slashes; {@code s} standard base64
 *       ({@code +/=}); {@code e} base64 of either kind, also percent-encoded. A run is as long as possible. The usual
 *       length helps to decide whether a line break is inside a token or after it.
 *   <li>{@code ^} at the start: no letter or digit precedes. {@code $} at the end: no letter or digit follows.
 *   <li>{@code (}…{@code )}: only this part is the secret.
 * </ul>
 *
 * <p>The shape's first literal of three or more characters is the keyword. A shape without one has a keyword of two
 * characters, which hexadecimal digits must follow. Of several rules with the same trigram, the last one in the table
 * is tried first.
 */
public final class TokenTable {

    private static final String ROWS = """
            hp_ | github-token       | ghp_<w36,255>                        | ghp_¦1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R | ghp_1a2B3c4D
            ho_ | github-token       | gho_<w36,255>                        | gho_¦1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R | gho_1a2B3c4D
            hu_ | github-token       | ghu_<w36,255>                        | ghu_¦1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R | ghu_1a2B3c4D
            hs_ | github-token       | ghs_<w36,255>                        | ghs_¦1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R | ghs_1a2B3c4D
            hr_ | github-token       | ghr_<w36,255>                        | ghr_¦1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R | ghr_1a2B3c4D
            b_p | github-token       | github_pat_<w22>_<w59>               | github_pat_¦11ABCDEFG0a1B2c3D4e5F6_¦g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8 | github_pat_rotation_enabled
            glp | gitlab-token       | glpat-<b20,300>                      | glpat-¦a1B2c3D4e5F6g7H8i9J0 | glpat-prefix-for-new-tokens
            glp | gitlab-token       | glpat-<b20,300>.<l2>.<l9>            | glpat-¦a1B2c3D4e5F6g7H8i9J0k1L2m3N.01.1a2b3c4d5 | glpat-a1.01.1a2b3c4d5
            gld | gitlab-token       | gldt-<b20,300>                       | gldt-¦a1B2c3D4e5F6g7H8i9J0 | gldt-docs
            glr | gitlab-token       | glrt-<v20,23,300>                    | glrt-¦t1_a1B2c3D4e5F6g7H8i9J0 | glrt-runner
            lcb | gitlab-token       | glcbt-<b20,23,300>                   | glcbt-¦64_a1B2c3D4e5F6g7H8i9J0 | glcbt-job
            glp | gitlab-token       | glptt-<h40>                          | glptt-¦0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 | glptt-0a1b
            glo | gitlab-token       | gloas-<b64>                          | gloas-¦0a1B2c3D4e5F60718293a4b5c6d7e8f9012345670a1b2c3d4e5f60718293a4b5 | gloas-app
            glf | gitlab-token       | glft-<b20,64>                        | glft-¦a1B2c3D4e5F6g7H8i9J0 | glft-feed
            gli | gitlab-token       | glimt-<b25,64>                       | glimt-¦a1B2c3D4e5F6g7H8i9J0k1L2m | glimt-mail
            gla | gitlab-token       | glagent-<b50,128>                    | glagent-¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5 | glagent-north
            gls | gitlab-token       | glsoat-<b20,64>                      | glsoat-¦a1B2c3D4e5F6g7H8i9J0 | glsoat-scim
            glf | gitlab-token       | glffct-<b20,64>                      | glffct-¦a1B2c3D4e5F6g7H8i9J0 | glffct-flag
            GR1 | gitlab-token       | GR1348941<b20,64>                    | GR1348941¦a1B2c3D4e5F6g7H8i9J0 | GR1348941
            AKI | aws-key-id         | ^AKIA<u16>$                          | AKIA¦Z7QWERTY2345UVWX | AKIAN-SHIPYARD
            ASI | aws-key-id         | ^ASIA<u16>$                          | ASIA¦Z7QWERTY2345UVWX | ASIA-PACIFIC-SOUTHEAST
            ABI | aws-key-id         | ^ABIA<u16>$                          | ABIA¦Z7QWERTY2345UVWX | ABIA
            ACC | aws-key-id         | ^ACCA<u16>$                          | ACCA¦Z7QWERTY2345UVWX | ACCA
            mz- | aws-signature      | X-Amz-Signature=(<h64>)              | X-Amz-Signature=¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | X-Amz-Signature=absent
            AIz | google-key         | ^AIza<b35>                           | AIza¦SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q | AIzawa
            29. | google-token       | ^ya29.<b20,100,2048>                 | ya29.¦a0AfH6SMBx1Y2z3W4v5U6t7S8r9Q0p | ya29.json
            PX- | google-token       | GOCSPX-<b28>                         | GOCSPX-¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4 | GOCSPX-prefix
            X-G | google-signature   | X-Goog-Signature=(<x64,512,1024>)    | X-Goog-Signature=¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | X-Goog-Signature=none
            xb- | slack-token        | xoxb-<b20,50,255>                    | xoxb-¦123456789012-1234567890123-a1B2c3D4e5F6g7H8i9J0k1L2 | xoxb-123
            xp- | slack-token        | xoxp-<b20,70,255>                    | xoxp-¦123456789012-1234567890123-a1B2c3D4e5F6g7H8i9J0k1L2 | xoxp-123
            xox | slack-token        | xoxa-<b20,70,255>                    | xoxa-¦2-123456789012-1234567890123-a1B2c3D4e5F6g7H8i9J0k1 | xoxa-123
            xox | slack-token        | xoxr-<b20,70,255>                    | xoxr-¦123456789012-1234567890123-a1B2c3D4e5F6g7H8i9J0k1L2 | xoxr-123
            xox | slack-token        | xoxs-<b20,70,255>                    | xoxs-¦123456789012-1234567890123-a1B2c3D4e5F6g7H8i9J0k1L2 | xoxs-123
            pp- | slack-token        | xapp-<b20,90,255>                    | xapp-¦1-A0123456789-1234567890123-0a1b2c3d4e5f60718293a4b5 | xapp-1-A0
            xox | slack-token        | xoxe.xox<v20,160,255>                | xoxe.xox¦b-1-Mi0yLTEyMzQ1Njc4OTAxMi0xMjM0 | xoxe.xoxb
            ck. | slack-webhook      | hooks.slack.com/services/(<p30,44,120>) | https://hooks.slack.com/services/¦T0123ABCD/B0123ABCD/a1B2c3D4e5F6g7H8i9J0k1L2 | https://hooks.slack.com/services/T0/B0
            kfl | slack-webhook      | hooks.slack.com/workflows/(<p30,44,120>) | https://hooks.slack.com/workflows/¦T0123ABCD/A0123ABCD/123456789012345678/a1B2c3D4e5F6 | https://hooks.slack.com/workflows/T0
            web | discord-webhook    | discord.com/api/webhooks/(<d10,24>/<b40,68,100>) | https://discord.com/api/webhooks/¦123456789012345678/a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8 | https://discord.com/api/webhooks/list
            web | discord-webhook    | discordapp.com/api/webhooks/(<d10,24>/<b40,68,100>) | https://discordapp.com/api/webhooks/¦123456789012345678/a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8 | https://discordapp.com/api/webhooks/1
            kb2 | teams-webhook      | .webhook.office.com/webhookb2/(<b36>@<b36>/IncomingWebhook/<w32>/<b36,100>) | https://acme.webhook.office.com/webhookb2/¦0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f@0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f/IncomingWebhook/0a1b2c3d4e5f60718293a4b5c6d7e8f9/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f | https://acme.webhook.office.com/webhookb2/docs
            :AA | telegram-token     | ^<d8,10>:AA<b33>$                    | 1234567890¦:AAa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q | 12345678:AAA
            k_l | stripe-key         | ^sk_live_<w16,99,255>                | sk_live_¦a1B2c3D4e5F6g7H8i9J0k1L2 | sk_live_mode
            sk_ | stripe-key         | ^sk_test_<w16,99,255>                | sk_test_¦a1B2c3D4e5F6g7H8i9J0k1L2 | sk_test_mode
            k_l | stripe-key         | ^rk_live_<w16,99,255>                | rk_live_¦a1B2c3D4e5F6g7H8i9J0k1L2 | rk_live_mode
            rk_ | stripe-key         | ^rk_test_<w16,99,255>                | rk_test_¦a1B2c3D4e5F6g7H8i9J0k1L2 | rk_test_mode
            ec_ | stripe-key         | ^whsec_<s24,32,128>                  | whsec_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | whsec_
            sk- | openai-key         | ^sk-<w40,48,64>$                     | sk-¦a1B2c3D4e5F6g7H8i9J0T3BlbkFJa1B2c3D4e5F6g7H8i9J0 | sk-learn
            k-p | openai-key         | ^sk-proj-<b32,156,255>               | sk-proj-¦a1B2c3D4e5F6g7H8i9J0T3BlbkFJa1B2c3D4e5F6g7H8i9J0 | sk-proj-checkout-of-the-new-release-branch
            sk- | openai-key         | ^sk-svcacct-<b32,156,255>            | sk-svcacct-¦a1B2c3D4e5F6g7H8i9J0T3BlbkFJa1B2c3D4e5F6g7H8i9J0 | sk-svcacct-
            sk- | openai-key         | ^sk-admin-<b32,156,255>              | sk-admin-¦a1B2c3D4e5F6g7H8i9J0T3BlbkFJa1B2c3D4e5F6g7H8i9J0 | sk-admin-console
            -v1 | openrouter-key     | ^sk-or-v1-<h64>                      | sk-or-v1-¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | sk-or-v1-0a1b
            sk- | anthropic-key      | ^sk-ant-<b32,100,255>                | sk-ant-¦api03-a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8i9J0-1AA | sk-ant-hill-and-other-long-kebab-case-names
            hf_ | huggingface-token  | ^hf_<w30,34,64>$                     | hf_¦aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH | hf_transfer
            pm_ | npm-token          | ^npm_<w36>$                          | npm_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8 | npm_config_registry
            pyp | pypi-token         | pypi-AgE<b50,150,512>                | pypi-AgE¦IcHlwaS5vcmcCJDA5MWEyYjNjLTRkNWUtNmY3MC04MTkyLWEzYjRj | pypi-Agent
            byg | rubygems-key       | rubygems_<h48>                       | rubygems_¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071 | rubygems_version
            _v1 | digitalocean-token | dop_v1_<h64>                         | dop_v1_¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | dop_v1_0a
            _v1 | digitalocean-token | doo_v1_<h64>                         | doo_v1_¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | doo_v1_0a
            _v1 | digitalocean-token | dor_v1_<h64>                         | dor_v1_¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | dor_v1_0a
            SK# | twilio-key         | ^SK<h32>$                            | SK¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | SK0a1b2c
            SG. | sendgrid-key       | ^SG.<b16,32>.<b16,43,64>             | SG.¦a1B2c3D4e5F6g7H8i9J0k1.L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g | SG.Server.Name
            -us | mailchimp-key      | ^<h32>-us<d1,2>$                     | 0a1b2c3d4e5f60718293a4b5c6d7e8f9¦-us12 | eu-us12
            hvs | vault-token        | ^hvs.<b24,90,512>                    | hvs.¦CAESIJa1B2c3D4e5F6g7H8i9J0k1L2m3N4 | hvs.go
            hvb | vault-token        | ^hvb.<b24,90,512>                    | hvb.¦AAAAAQJa1B2c3D4e5F6g7H8i9J0k1L2m3N4 | hvb.go
            hvr | vault-token        | ^hvr.<b24,90,512>                    | hvr.¦AAAAAQJa1B2c3D4e5F6g7H8i9J0k1L2m3N4 | hvr.go
            sv1 | terraform-token    | ^<w14>.atlasv1.<b60,80>              | a1B2c3D4e5F6g7¦.atlasv1.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1 | tfe.atlasv1.org
            AK- | newrelic-key       | ^NRAK-<u27>                          | NRAK-¦A1B2C3D4E5F6G7H8I9J0K1L2M3N | NRAK-EU
            II- | newrelic-key       | ^NRII-<b32>                          | NRII-¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | NRII-EU
            pi_ | datadog-key        | ^ddapi_<w32,64>                      | ddapi_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6 | ddapi_client
            lc_ | grafana-token      | ^glc_<s32,100,400>                   | glc_¦eyJvIjoiMTIzNDU2IiwibiI6InN0YWNrLTEyMzQ1NiJ9 | glc_stack
            sa_ | grafana-token      | ^glsa_<w32>_<x8>                     | glsa_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6_0a1b2c3d | glsa_admin
            kr_ | docker-token       | dckr_pat_<b27,32,64>                 | dckr_pat_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N | dckr_pat_read
            kr_ | docker-token       | dckr_oat_<b27,32,64>                 | dckr_oat_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N | dckr_oat_read
            :_a | npm-auth           | :_auth=(<s12,24,4096>)               | //registry.example/:_auth=¦ZGVwbG95OmExQjJjM0Q0 | //registry.example/:_auth=
            ca_ | shopify-token      | shpca_<x32>                          | shpca_¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | shpca_0a
            pa_ | shopify-token      | shppa_<x32>                          | shppa_¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | shppa_0a
            ss_ | shopify-token      | shpss_<x32>                          | shpss_¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | shpss_0a
            pi_ | linear-key         | lin_api_<w32,40,64>                  | lin_api_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0 | lin_api_client
            TT3 | atlassian-token    | ATATT3<e100,186,255>                 | ATATT3¦xFfGF0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0a1B2c3D4e5F6g7H8i9J0k1L2m3N4=0A1B2C3D | ATATT3
            ATC | atlassian-token    | ATCTT3<e100,186,255>                 | ATCTT3¦xFfGN0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0a1B2c3D4e5F6g7H8i9J0k1L2m3N4=0A1B2C3D | ATCTT3
            ig= | azure-signature    | &sig=(<e20,46,256>)                  | https://acme.blob.example/logs?sv=2024-11-04&sig=¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1U%3D | https://acme.example/?a=1&sig=none
            ?si | azure-signature    | ?sig=(<e20,46,256>)                  | https://acme.blob.example/logs?sig=¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1U%3D&sv=2024-11-04 | https://acme.example/?sig=none
            Sig | azure-signature    | SharedAccessSignature sr=<e1,512>&sig=(<e20,46,256>) | SharedAccessSignature sr=acme.example%2Fdevices&sig=¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1U%3D&se=1 | SharedAccessSignature sr=acme
            Y-1 | age-key            | AGE-SECRET-KEY-1<u58>                | AGE-SECRET-KEY-1¦QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE | AGE-SECRET-KEY-1
            ps_ | onepassword-token  | ^ops_eyJ<s100,800,4096>              | ops_eyJ¦zaWduSW5BZGRyZXNzIjoibXkuMXBhc3N3b3JkLmV4YW1wbGUiLCJ1c2VyQXV0aCI6eyJtZXRob2QiOiJTUlBnLTQwOTYiLCJhbGciOiJQQkVTMmctSFMyNTYifX0 | ops_eyJ
            yu_ | sentry-token       | sntryu_<h64>                         | sntryu_¦0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 | sntryu_0a
            bp_ | supabase-key       | ^sbp_<h40>                           | sbp_¦0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 | sbp_0a
            kn_ | planetscale-token  | pscale_tkn_<b32,43,64>               | pscale_tkn_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0 | pscale_tkn_id
            _pw | planetscale-token  | pscale_pw_<b32,43,64>                | pscale_pw_¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0 | pscale_pw_id
            pul | pulumi-token       | ^pul-<h40>$                          | pul-¦0a1b2c3d4e5f60718293a4b5c6d7e8f901234567 | pul-up
            MAK | postman-key        | ^PMAK-<h24>-<h34>                    | PMAK-¦0a1b2c3d4e5f60718293a4b5-0a1b2c3d4e5f60718293a4b5c6d7e8f901 | PMAK-0a
            tn_ | notion-token       | ^ntn_<w43,50>$                       | ntn_¦12345678901a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q | ntn_page
            c01 | dynatrace-token    | ^dt0c01.<u24>.<u64>                  | dt0c01.¦A1B2C3D4E5F6G7H8I9J0K1L2.A1B2C3D4E5F6G7H8I9J0K1L2A1B2C3D4E5F6G7H8I9J0K1L2A1B2C3D4E5F6G7H8 | dt0c01.X
            q0c | square-token       | ^sq0csp-<b43>                        | sq0csp-¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V | sq0csp-x
            56~ | openshift-token    | ^sha256~<b43>                        | sha256~¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V | sha256~x
            KU- | heroku-key         | ^HRKU-<b36,64>                       | HRKU-¦0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f | HRKU-x
            m2_ | fly-token          | ^fm2_<s100,500,4096>                 | fm2_¦lJPECAAAAAAAAAGhxBDa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4i5J6k7L8m9N0o1P2 | fm2_x
            dap | databricks-token   | ^dapi<h32>                           | dapi¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | dapi0a1b
            dap | databricks-token   | ^dapi<h32>-<d1>                      | dapi¦0a1b2c3d4e5f60718293a4b5c6d7e8f9-2 | dapi0a1b-2
            pat | shopify-token      | shpat_<x32,64>                       | shpat_¦0a1b2c3d4e5f60718293a4b5c6d7e8f9 | shpat_0a
            ys_ | sentry-token       | sntrys_eyJ<s40,100,1024>             | sntrys_eyJ¦pYXQiOjE3MDAwMDAwMDAuMCwidXJsIjoiaHR0cHM6Ly9zZW50cnkuZXhhbXBsZSJ9 | sntrys_eyJ
            ys_ | sentry-token       | sntrys_eyJ<s40,1024>_<s43>           | sntrys_eyJ¦pYXQiOjE3MDAwMDAwMDAuMCwidXJsIjoiaHR0cHM6Ly9zZW50cnkuZXhhbXBsZSJ9_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V | sntrys_eyJhIjoiYSJ9_x
            p.p | doppler-token      | ^dp.pt.<w43>                         | dp.pt.¦a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V | dp.pt.x
            eyJ | jwt                | eyJ<b8,2048>.eyJ<b8,200,8192>        | eyJ¦hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ¦zdWIiOiIxMjM0NTY3ODkwIn0 | eyJzdGF0dXMiOiJvayIsImNvdW50IjozfQ==
            eyJ | jwt                | eyJ<b8,2048>.eyJ<b8,8192>.<b1,43,2048> | eyJ¦hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ¦zdWIiOiIxMjM0NTY3ODkwIn0.¦a1B2c3D4e5F6g7H8i9J0k1L2 | eyJmaWxlIjoiYSJ9.png
            eyJ | jwt                | eyJ<b8,2048>.<b0,1024>.<b8,64>.<b8,8192>.<b8,64> | eyJ¦hbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..a1B2c3D4e5F6g7H8.i9J0k1L2m3N4o5P6q7R8s9T0u1V.W2x3Y4z5A6b7C8d9E0f1G2 | eyJhIjoxfQ.b.c.d
            """;

    private TokenTable() {}

    /**
     * Returns all rows, one a line. A method, since the compiler would copy the constant into every class that uses it.
     */
    public static String rows() {
        return ROWS;
    }
}
