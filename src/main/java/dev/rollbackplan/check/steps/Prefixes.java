package dev.rollbackplan.check.steps;

import java.util.List;
import java.util.Optional;

/** The programs that precede a command and are no part of it, such as {@code sudo}. */
final class Prefixes {

    /** Programs before a command, with their options that take a value. */
    private static final String[] PROGRAMS = """
            sudo -u -g -h -p -C -r -t -T -U -D --user --group
            doas -u -C
            env -u -C --unset --chdir
            time -f -o
            nohup
            setsid
            exec -a
            command
            builtin
            nice -n
            ionice -c -n -p
            stdbuf -i -o -e
            xargs -I -n -P -L -d -a -s -E --max-args
            watch -n --interval
            unbuffer
            caffeinate
            chpst -u
            sshpass -p -f -e
            strace -e -o -p
            timeout -s -k --signal
            parallel -j
            busybox
            noglob
            then
            do
            else""".split("\n", -1);

    private Prefixes() {}

    /** Returns the index of the command after programs such as {@code sudo}; that of the last such program if no command follows. */
    static int start(List<Argument> words) {
        int index = 0;
        int last = 0;
        while (index < words.size()) {
            Optional<String[]> prefix = prefix(Carriers.program(words.get(index).text()));
            if (prefix.isEmpty()) {
                return index;
            }
            last = index;
            index = afterOptions(words, index + 1, prefix.get());
            boolean hasDuration = prefix.get()[0].equals("timeout");
            index += hasDuration ? 1 : 0;
        }
        return last;
    }

    private static Optional<String[]> prefix(String program) {
        for (String row : PROGRAMS) {
            if (row.startsWith(program) && (row.length() == program.length() || row.charAt(program.length()) == ' ')) {
                return Optional.of(row.split(" ", -1));
            }
        }
        return Optional.empty();
    }

    private static int afterOptions(List<Argument> words, int from, String[] valueOptions) {
        int index = from;
        while (index < words.size()) {
            String word = words.get(index).text();
            boolean isAssignment = valueOptions[0].matches("env|sudo|doas") && word.matches("[A-Za-z_]\\w*=.*");
            if (!isAssignment && !word.startsWith("-")) {
                break;
            }
            index += List.of(valueOptions).contains(word) ? 2 : 1;
            if (word.equals("--")) {
                break;
            }
        }
        return index;
    }
}
