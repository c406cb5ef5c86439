package dev.rollbackplan.input;

import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.TextFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a command line names; {@code -} is standard input, which can be read once. */
public final class InputFiles {

    /** What an argument's value or a file of values may have, in bytes; a context may have more. */
    static final int LIMIT = 16 << 20;

    private final InputStream standardInput;
    private final Sanitizer cleaner;
    private final List<String> readers = new ArrayList<>();

    public InputFiles(InputStream standardInput, Sanitizer cleaner) {
        this.standardInput = standardInput;
        this.cleaner = cleaner;
    }

    /** Notes who will read a file, so that standard input is not promised twice. */
    public void claim(String file, String reader) {
        if (isStandardInput(file)) {
            readers.add(reader);
        }
    }

    /** What is wrong with the claims: one line, or none. */
    public List<String> problems() {
        return readers.size() < 2
                ? List.of()
                : List.of("standard input can be read once, but is named by "
                        + String.join(", by ", readers.subList(0, readers.size() - 1)) + " and by "
                        + readers.get(readers.size() - 1));
    }

    /** How a prompt, a record and messages call a file. */
    public String name(String file) {
        return isStandardInput(file) ? "standard input" : shown(file);
    }

    /** A file's path without what has no place in a prompt: whoever made the file chose it. */
    String shown(String file) {
        return cleaner.shown(file);
    }

    /** How the message that refuses a file calls it. */
    private static String given(String file) {
        return isStandardInput(file) ? "standard input" : file;
    }

    /**
     * A whole file.
     *
     * @throws InputException if it can't be read, or is larger than 16 MiB
     */
    public byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return TextFile.bytes(given(file), in, LIMIT);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private InputStream open(String file) throws IOException {
        return isStandardInput(file) ? standardInput : Files.newInputStream(Path.of(file));
    }

    /** A file as a channel, which can be asked for its size and, if it has one, for any part. */
    ReadableByteChannel channel(String file) throws IOException {
        if (!isStandardInput(file)) {
            return FileChannel.open(Path.of(file));
        }
        return standardInput instanceof FileInputStream stream
                ? stream.getChannel()
                : Channels.newChannel(standardInput);
    }

    static InputException unreadable(String file, IOException e) {
        return new InputException("cannot read " + given(file) + ": " + TextFile.reason(Path.of(file), e));
    }

    /** The names under which a process finds its standard input; opening them anew fails where it is a socket. */
    private static boolean isStandardInput(String file) {
        return file.equals("-")
                || file.equals("/dev/stdin")
                || file.equals("/dev/fd/0")
                || file.equals("/proc/self/fd/0");
    }
}
