package dev.rollbackplan.check.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programs that run another command, and where they take it from. */
final class Carriers {

    /** Shells, which run the argument after {@code -c}. */
    private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ksh", "ash", "fish");

    /**
     * Programs that run the rest of their arguments as a command: the program with its subcommands, the number of operands before that
     * command, and its short options that take a value.
     */
    private static final String[] REST = """
            ssh 1 bcDEeFIiJLlmOopQRSWw
            mosh 1 p
            autossh 1 bcDEeFIiJLlmOopQRSWwM
            pssh 0 hHlpoet
            clush 0 wgxlo
            docker exec 1 uew
            docker run 1 uewvpmhalc
            docker compose exec 1 uew
            docker compose run 1 uewvp
            docker-compose exec 1 uew
            docker-compose run 1 uewvp
            podman exec 1 uew
            podman run 1 uewvpmhalc
            nerdctl exec 1 uew
            nomad alloc exec 1 -
            oc rsh 1 nc
            heroku run 0 a
            railway run 0 se
            dokku run 1 -
            flock 1 wE
            chroot 1 -
            salt 2 -""".split("\n", -1);

    /** Programs that run the value of an option as a command. */
    private static final String[] TEXT = """
            su -c --command
            runuser -c --command
            script -c
            flock -c
            vagrant ssh -c --command
            fly ssh console -C --command
            flyctl ssh console -C --command
            gcloud compute ssh --command
            gcloud alpha cloud-shell ssh --command
            aws ecs execute-command --command
            az vm run-command invoke --scripts
            az container exec --exec-command
            az webapp ssh --command
            ansible -a --args
            doppler run --command""".split("\n", -1);

    /** Programs that run what comes after two hyphens. */
    private static final Set<String> DASHES = Set.of("""
            kubectl oc k3s lxc incus multipass aws-vault op doppler chamber infisical tsh vault direnv dotenv
            pct runuser systemd-run heroku fly pscale""".split("\\s+", -1));

    /** Long options of these programs that take no value. */
    private static final Set<String> FLAGS = Set.of("""
            --rm --detach --interactive --tty --privileged --init --read-only --no-deps --quiet --no-tty""".split("\\s+", -1));

    private Carriers() {}

    static String program(String word) {
        return word.substring(word.lastIndexOf('/') + 1);
    }

    /** Returns whether the command is a shell, which runs its standard input too. */
    static boolean isShell(List<Argument> words) {
        return SHELLS.contains(program(words.get(0).text()));
    }

    /** Returns whether the command runs its standard input: a shell, or {@code ssh} without a command. */
    static boolean runsInput(List<Argument> words) {
        return isShell(words) || program(words.get(0).text()).equals("ssh");
    }

    /** Returns the argument that the command runs as shell code, such as that after {@code bash -c}. */
    static Optional<Argument> text(List<Argument> words) {
        if (isShell(words)) {
            for (int i = 1; i + 1 < words.size(); i++) {
                String word = words.get(i).text();
                if (word.startsWith("-") && !word.startsWith("--") && word.endsWith("c")) {
                    return Optional.of(words.get(i + 1));
                }
            }
            return Optional.empty();
        }
        String program = program(words.get(0).text());
        if (program.equals("eval") && words.size() == 2) {
            return Optional.of(words.get(1));
        }
        for (String row : TEXT) {
            int option = row.indexOf(" -");
            if (row.startsWith(program) && after(words, row.substring(0, option).split(" ", -1)) > 0) {
                Optional<Argument> value =
                        value(words, row.substring(option + 1).split(" ", -1));
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Argument> value(List<Argument> words, String... options) {
        for (int i = 1; i < words.size(); i++) {
            for (String option : options) {
                String word = words.get(i).text();
                if (word.equals(option) && i + 1 < words.size()) {
                    return Optional.of(words.get(i + 1));
                }
                if (option.startsWith("--") && word.startsWith(option + "=")) {
                    PlacedText value = words.get(i).value();
                    return Optional.of(new Argument(
                            value.slice(option.length() + 1, word.length()),
                            words.get(i).range(),
                            true));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the first word of a command among the arguments, such as that after {@code ssh host}; -1 if there is none. */
    static int rest(List<Argument> words) {
        String program = program(words.get(0).text());
        if (DASHES.contains(program)) {
            for (int i = 1; i + 1 < words.size(); i++) {
                if (words.get(i).text().equals("--")) {
                    return i + 1;
                }
            }
        }
        if (program.equals("find")) {
            for (int i = 1; i + 1 < words.size(); i++) {
                if (words.get(i).text().matches("-(?:exec|ok)(?:dir)?")) {
                    return i + 1;
                }
            }
        }
        for (String row : REST) {
            if (row.startsWith(program + " ")) {
                String[] cells = row.split(" ", -1);
                int last = cells.length - 1;
                int operands = Integer.parseInt(cells[last - 1]);
                int start = after(words, List.of(cells).subList(0, last - 1).toArray(new String[0]));
                int index = start < 0 ? -1 : skip(words, start, operands, cells[last]);
                if (index > 0 && index < words.size()) {
                    return index;
                }
            }
        }
        return -1;
    }

    /** Returns the index after a program's subcommands; -1 if the command has others. */
    private static int after(List<Argument> words, String... path) {
        int found = 1;
        boolean afterOption = false;
        for (int i = 1; i < words.size() && found < path.length; i++) {
            String word = words.get(i).text();
            if (word.equals(path[found])) {
                found++;
                if (found == path.length) {
                    return i + 1;
                }
            } else if (!words.get(i).isOption() && !afterOption) {
                return -1;
            }
            afterOption = words.get(i).isOption();
        }
        return path.length == 1 && program(words.get(0).text()).equals(path[0]) ? 1 : -1;
    }

    /** Skips options with their values, and some operands. */
    private static int skip(List<Argument> words, int from, int operands, String valueOptions) {
        int left = operands;
        int index = from;
        while (index < words.size()) {
            String word = words.get(index).text();
            if (word.equals("--")) {
                index++;
            } else if (words.get(index).isOption()) {
                boolean isLong = word.startsWith("--");
                boolean takesValue = isLong
                        ? word.indexOf('=') < 0 && !FLAGS.contains(word)
                        : word.length() == 2 && valueOptions.indexOf(word.charAt(1)) >= 0;
                index += takesValue ? 2 : 1;
            } else if (left == 0) {
                return index;
            } else {
                left--;
                index++;
            }
        }
        return index;
    }
}
