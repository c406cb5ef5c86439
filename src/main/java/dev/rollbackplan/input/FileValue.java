package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.text.DecodedText;
import java.util.Optional;

/** Reads a file whose content is the value of one argument, such as a log. */
public final class FileValue {

    private FileValue() {}

    /**
     * Returns the value.
     *
     * @param name the argument's name
     * @param file a path, or {@code -} for standard input
     * @throws dev.rollbackplan.text.InputException if the file cannot be read, has more than 16 MiB, or is not text
     */
    public static CandidateValue read(String name, String file, InputFiles files) {
        byte[] bytes = files.bytes(file);
        DecodedText text = DecodedText.of(bytes);
        BinaryFile.refuseArchive(InputFiles.nameInError(file), bytes);
        BinaryFile.refuseBinary(
                InputFiles.nameInError(file),
                BinaryFile.zeros(bytes),
                text.malformed(),
                text.text().length());
        ValueSource source = new ValueSource(ValueSource.Kind.FILE, "--from-file " + name + "=" + files.shown(file));
        return new CandidateValue(name, text.text(), text.malformed(), source, Optional.empty());
    }
}
