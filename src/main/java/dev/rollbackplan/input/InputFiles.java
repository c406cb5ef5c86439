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

/** Opens the files that a command line names. {@code -} is standard input, which can be read only once. */
public final class InputFiles {

    /** Maximum size of a file that is read whole, in bytes. Context files may be larger. */
    private static final int LIMIT = 16 << 20;

    private final InputStream standardInput;
    private final Sanitizer sanitizer;
    private final List<String> readers = new ArrayList<>();

    public InputFiles(InputStream standardInput, Sanitizer sanitizer) {
        this.standardInput = standardInput;
        this.sanitizer = sanitizer;
    }

    /**
     * Registers an option that will read a file, so that {@link #problems} can report a second reader of standard input.
     *
     * @param reader the option with its value, for the message
     */
    public void claim(String file, String reader) {
        if (isStandardInput(file)) {
            readers.add(reader);
        }
    }

    /** Returns a message if several options read standard input; otherwise none. */
    public List<String> problems() {
        return readers.size() < 2
                ? List.of()
                : List.of("standard input can be read only once, but is used by " + String.join(", ", readers)
                        + ": use a file for all but one");
    }

    /** Returns a file's name for prompts, records and messages. */
    public String name(String file) {
        return isStandardInput(file) ? "standard input" : shown(file);
    }

    /** Returns a file's path without secrets and invisible characters. */
    String shown(String file) {
        return sanitizer.forDisplay(file);
    }

    /** Returns a file's name for a message that refuses it. */
    static String nameInError(String file) {
        return isStandardInput(file) ? "standard input" : file;
    }

    /**
     * Returns the content of a file: of gzip data, the text inside.
     *
     * @param file a path, or {@code -} for standard input
     * @throws InputException if it cannot be read, or has more than 16 MiB
     */
    public byte[] bytes(String file) {
        try (InputStream raw = open(file);
                InputStream in = PlainText.open(raw)) {
            return TextFile.bytes(nameInError(file), in, LIMIT);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private InputStream open(String file) throws IOException {
        return isStandardInput(file) ? standardInput : Files.newInputStream(Path.of(file));
    }

    /** Opens a file as a channel. A {@code FileChannel} can read any part of a file that has a size. */
    ReadableByteChannel channel(String file) throws IOException {
        if (!isStandardInput(file)) {
            return FileChannel.open(Path.of(file));
        }
        return standardInput instanceof FileInputStream stream
                ? stream.getChannel()
                : Channels.newChannel(standardInput);
    }

    static InputException unreadable(String file, IOException e) {
        return new InputException("cannot read " + nameInError(file) + ": " + TextFile.reason(Path.of(file), e));
    }

    /** Returns whether a path is standard input under any name. Opening it by these names fails if it is a socket. */
    private static boolean isStandardInput(String file) {
        return file.equals("-")
                || file.equals("/dev/stdin")
                || file.equals("/dev/fd/0")
                || file.equals("/proc/self/fd/0");
    }
}
