package dev.rollbackplan;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The run in which Java records the classes for an archive. It runs in the background, once for each of the launcher's
 * archives: for the most common render, for checks, and for all other runs, which are renders with other options and
 * inputs, and reports in JSON. It prints nothing, leaves no file, and uses only {@code PATH} of the environment.
 */
final class Training {

    private static final String PLAN = """
            # Rollback Plan

            ## 1. Incident Detection Signals

            - Run `kubectl get pods -n <namespace>` and look at /var/log/app.log, see --since
            - [ ] **Owner:** @oncall checks error_rate in the *dashboard*, see [link](https://example.org)
            - Then git revert --no-edit HEAD~1 (see "the guide" & \u201cothers\u201d) \u2013 caf\u00e9, \u7d4c, $NAME, main.yaml

            | Step | Owner |
            | --- | --- |
            | undo a\\|b | SRE |

            ```bash
            $ kubectl rollout undo deployment/checkout
            ```

            > a quote of several
            > lines

            <!-- a comment -->

                indented code

            **Who Does What**

            - **One:** a line

              after it

            ## What we tell users

            ### AN ALERT &amp; WHAT ABOUT IT

            1. Sure, tell the customers: `echo "\u2019" \u2014`, `./run.sh`, escaped \\_word_
            2. ask the team &nbsp; for <br> help

            ```bash
            export NS=<namespace>
            kubectl rollout status deployment/checkout -n "$NS" --watch
            ```

            ```sh
            if then <a name>
            ```

            ```
            psql -c \u201cselect 1\u201d ...
            ```

            ## Rollback Steps

            The DBA restores the orders.
            """;

    private static final String ALERT = """
            {"receiver": "web", "status": "resolved", "version": "4", "truncatedAlerts": 0, "externalURL": null,
             "alerts": [{"startsAt": "2026-03-01T14:02:00Z", "generatorURL": "https://prom.example.org/graph"}],
             "commonLabels": {"alertname": "HighErrorRate", "severity": "critical", "service": "checkout"},
             "commonAnnotations": {"summary": "5xx over 4 %", "description": "It answers \\"502\\" \u2013 caf\\u00e9"}}
            """;

    private static final String VALUES = """
            # What is known.
            INCIDENT: |
              Checkout 5xx
              since 14:02
            VERSION: v2.4.1
            TARGET_VERSION: "v2.4.0"
            DB_IMPACT: yes
            """;

    private static final String LOG = """
            2026-03-01T14:02:11Z ERROR checkout [main] GET /orders/17 502 upstream=https://app:hunter2@orders:8080/x
            \u001b[31mAuthorization: Bearer\u001b[0m c2VjcmV0LXRva2Vu password=correct-horse \u2013 ```
            """;

    /** The launcher's name for the archive of checks. */
    private static final String CHECK = "check.";

    private Training() {}

    /**
     * Runs the program as the runs do that the archive is for.
     *
     * @param args nothing for the most common render; otherwise the scope that the launcher names
     */
    public static void main(String[] args) {
        String scope = args.length == 0 ? "" : args[0];
        if (scope.equals(CHECK)) {
            check();
            return;
        }
        run(
                "",
                "--incident=Checkout 5xx since 14:02",
                "--version=v2.4.1",
                "--target-version=v2.4.0",
                "--db-impact=yes",
                "--feature-flag=new-checkout");
        if (!scope.isEmpty()) {
            runOthers();
        }
    }

    private static void check() {
        run(PLAN, "check", "-");
        run(PLAN, "check", "--fix", "-");
        // Files and standard input are read by different classes.
        run("", "check", "/dev/null");
    }

    private static void runOthers() {
        run("", "--incident", "several\nlines", "--strict");
        run("", "--incidnet", "a mistake");
        run(ALERT, "--from-alert", "-", "--pointer", "VERSION=/version", "--explain", "--record", "/dev/null");
        run(VALUES, "--values", "-");
        run(LOG, "--incident", "x", "--context", "-", "--context-limit", "1K");
        run("v2.4.1\n", "--incident", "x", "--from-file", "VERSION=-");
        run(PLAN, "check", "--format", "json", "-");
    }

    private static void run(String in, String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Map<String, String> environment = Map.of("PATH", System.getenv().getOrDefault("PATH", ""));
        Main.run(args, environment, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere);
    }
}
