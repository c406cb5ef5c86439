package dev.rollbackplan.cli.check;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the rendered prompt that plans answer. */
final class PromptFile {

    /** Maximum size of a prompt, in bytes. */
    private static final int SIZE_LIMIT = 16 << 20;

    private PromptFile() {}

    /**
     * Returns the text of a prompt.
     *
     * @param operand a path, or {@code -} for standard input
     * @throws InputException if it can't be read
     */
    static SourceText read(String operand, InputStream standardInput) {
        if (operand.equals(PlanFile.STANDARD_INPUT)) {
            try {
                byte[] bytes = TextFile.bytes("standard input", standardInput, SIZE_LIMIT);
                return TextFile.decode(PlanFile.name(operand), bytes);
            } catch (IOException e) {
                throw new InputException("cannot read standard input: " + e.getMessage());
            }
        }
        try {
            return TextFile.read(Path.of(operand), SIZE_LIMIT);
        } catch (InvalidPathException e) {
            throw new InputException("cannot read " + operand + ": " + e.getReason());
        }
    }
}
