package dev.rollbackplan.cli.check;

import dev.rollbackplan.cli.output.OutputFile;
import dev.rollbackplan.markdown.ParserLimits;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A plan with the operand that names it.
 *
 * @param operand a path, or {@code -} for standard input
 * @param source the plan, without a byte order mark
 * @param marked whether the file begins with a byte order mark
 */
record PlanFile(String operand, SourceText source, boolean marked) {

    /** The operand for standard input. */
    static final String STANDARD_INPUT = "-";

    /** The path of standard input in reports. */
    private static final String STANDARD_INPUT_NAME = "<stdin>";

    /** Maximum size of a plan, in bytes: about 1,000 pages. The time of a check grows linearly up to this size. */
    private static final int SIZE_LIMIT = 4 << 20;

    private static final char BOM = 0xFEFF;

    /**
     * Reads a plan.
     *
     * @throws InputException if it can't be read, is not UTF-8 text or is over a limit
     */
    static PlanFile read(String operand, InputStream standardInput) {
        if (operand.equals(STANDARD_INPUT)) {
            try {
                return of(operand, name(operand), TextFile.bytes("standard input", standardInput, SIZE_LIMIT));
            } catch (IOException e) {
                throw new InputException("cannot read standard input: " + e.getMessage());
            }
        }
        if (operand.isEmpty()) {
            throw new InputException("a plan's file name is empty: name a file, or write - to read standard input");
        }
        try {
            return of(operand, name(operand), TextFile.bytes(Path.of(operand), SIZE_LIMIT));
        } catch (InvalidPathException e) {
            throw new InputException("cannot read " + operand + ": " + e.getReason());
        }
    }

    private static PlanFile of(String operand, String name, byte[] bytes) {
        SourceText source = TextFile.decode(name, bytes);
        ParserLimits.require(source);
        return new PlanFile(operand, source, TextFile.hasByteOrderMark(bytes));
    }

    /** Returns the name of an operand in reports. */
    static String name(String operand) {
        return operand.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : operand;
    }

    /** Returns whether an operand names a pipe or a device, whose content cannot be replaced. */
    static boolean isSpecial(String operand) {
        try {
            Path path = Path.of(operand);
            return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            // Reported when the file is opened.
            return false;
        }
    }

    boolean isStandardInput() {
        return operand.equals(STANDARD_INPUT);
    }

    /** Returns this file with another content. */
    PlanFile with(SourceText text) {
        return new PlanFile(operand, text, marked);
    }

    /** Returns the whole content of the file, with the byte order mark. */
    String content() {
        return marked ? BOM + source.text() : source.text();
    }

    /** Writes the content to the file. */
    void write() {
        new OutputFile(operand).write(content().getBytes(StandardCharsets.UTF_8));
    }
}
