package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.text.DecodedText;
import java.util.Optional;

/** A file that is one argument's value, such as a log. */
public final class FileValue {

    private FileValue() {}

    /**
     * The value.
     *
     * @param name the argument's name
     * @param file a path, or {@code -}
     * @throws dev.rollbackplan.text.InputException if the file can't be read, or is larger than 16 MiB
     */
    public static CandidateValue read(String name, String file, InputFiles files) {
        DecodedText text = DecodedText.of(files.bytes(file));
        ValueSource source = new ValueSource(ValueSource.Kind.FILE, "--from-file " + name + "=" + files.shown(file));
        return new CandidateValue(name, text.text(), text.malformed(), source, Optional.empty());
    }
}
