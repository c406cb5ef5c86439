package dev.rollbackplan;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the launcher runs once, in the background, to learn which classes a run needs: the commonest prompt, or, with an
 * argument, prompts by the long way as well, and the check of a plan in its two kinds of report. It says nothing and
 * touches nothing.
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

              behind it

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

    private static final List<List<String>> RUNS = List.of(
            List.of(
                    "--incident=Checkout 5xx since 14:02",
                    "--version=v2.4.1",
                    "--target-version=v2.4.0",
                    "--db-impact=yes",
                    "--feature-flag=new-checkout"),
            List.of("--incident", "several\nlines", "--strict"),
            List.of("--incidnet", "a mistake"),
            List.of("check", "-"),
            List.of("check", "--format", "json", "-"));

    private Training() {}

    public static void main(String[] args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (List<String> run : args.length == 0 ? RUNS.subList(0, 1) : RUNS) {
            InputStream plan = new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8));
            Main.run(run.toArray(new String[0]), plan, nowhere, nowhere);
        }
    }
}
