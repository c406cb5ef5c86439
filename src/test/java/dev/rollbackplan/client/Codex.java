package dev.rollbackplan.client;

import dev.rollbackplan.process.Executable;
import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the Codex CLI that the client profile installs, at the end of the pipe in the README. */
final class Codex {

    /** {@code tee} keeps the prompt of the same run. */
    private static final String PIPE = "set -o pipefail; rollback-plan \"$@\" | tee prompt.md"
            + " | codex exec --skip-git-repo-check --ephemeral -s read-only -o plan.md -";

    /** Maximum length of a prompt, in characters. Codex refuses a longer one before any request. */
    static final int LONGEST_PROMPT = 1 << 20;

    private final Path folder;

    private Codex(Path folder) {
        this.folder = folder;
    }

    /** Returns Codex with its own home in a folder, configured with one model only: the one at this address. */
    static Codex in(Path folder, String model) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("codex")).resolve("config.toml"), """
                model = "recorded"
                model_provider = "recorder"
                check_for_update_on_startup = false

                [analytics]
                enabled = false

                [features]
                plugins = false

                [model_providers.recorder]
                name = "recorder"
                base_url = "%s"
                wire_api = "responses"
                request_max_retries = 0
                stream_max_retries = 0
                """.formatted(model));
        return new Codex(folder);
    }

    /** Renders with these arguments and pipes the prompt into Codex. Its requests to other hosts go to the proxy. */
    Result ask(ProxyTrap proxy, String... arguments) {
        Path target = Executable.file().getParent();
        return Executable.of("bash", "-c", PIPE, "bash")
                .withNoEnvironment()
                .with("PATH", target + ":" + target.resolve("client/node_modules/.bin") + ":" + System.getenv("PATH"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("ROLLBACK_PLAN_CACHE", "off")
                .with("HOME", folder.toString())
                .with("CODEX_HOME", folder.resolve("codex").toString())
                .with("HTTP_PROXY", proxy.address())
                .with("HTTPS_PROXY", proxy.address())
                .with("ALL_PROXY", proxy.address())
                .with("http_proxy", proxy.address())
                .with("NO_PROXY", "127.0.0.1")
                .in(folder)
                .run(arguments);
    }
}
