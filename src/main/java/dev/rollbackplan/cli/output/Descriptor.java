package dev.rollbackplan.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An open descriptor, under a name such as {@code /dev/fd/3}. On Linux, to open such a name opens the file a second time,
 * at its beginning. So output goes to the descriptor itself, after the output that others wrote.
 *
 * @param number the number, if the descriptor is of this process
 */
record Descriptor(Path name, Optional<Integer> number) {

    private static final Pattern NUMBERED =
            Pattern.compile("/(?:dev|proc/(self|thread-self|[0-9]+)(?:/task/[0-9]+)?)/fd/([0-9]{1,9})");

    /** Returns the descriptor that a path names. */
    static Optional<Descriptor> named(Path path) {
        String text = path.normalize().toString();
        if (text.equals("/dev/stdout")) {
            return Optional.of(new Descriptor(path, Optional.of(1)));
        }
        if (text.equals("/dev/stderr")) {
            return Optional.of(new Descriptor(path, Optional.of(2)));
        }
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String process = matcher.group(1);
        boolean isOwn = process == null
                || process.endsWith("self")
                || process.equals(String.valueOf(ProcessHandle.current().pid()));
        return Optional.of(
                new Descriptor(path, isOwn ? Optional.of(Integer.valueOf(matcher.group(2))) : Optional.empty()));
    }

    void write(byte[] bytes) throws IOException {
        Optional<FileDescriptor> descriptor = number.flatMap(Descriptor::open);
        if (descriptor.isEmpty()) {
            Files.write(name, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return;
        }
        // Not closed: the descriptor belongs to the whole process.
        new FileOutputStream(descriptor.get()).write(bytes);
    }

    private static Optional<FileDescriptor> open(int number) {
        if (number <= 2) {
            return Optional.of(List.of(FileDescriptor.in, FileDescriptor.out, FileDescriptor.err)
                    .get(number));
        }
        try {
            // The launcher opens the package java.io if an argument names a descriptor.
            Constructor<FileDescriptor> constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(number));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
