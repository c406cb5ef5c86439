package dev.rollbackplan;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A file of the launcher. While it exists, the run has neither read standard input nor written, so the launcher can repeat
 * the run if Java crashes.
 */
final class RepeatMark {

    private String path = System.getProperty("rollback-plan.again", "");

    void remove() {
        if (!path.isEmpty() && new File(path).delete()) {
            path = "";
        }
    }

    /** Returns a stream of which the first read removes the file. */
    InputStream removedBy(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                remove();
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                remove();
                return in.read(bytes, offset, length);
            }

            @Override
            public int available() throws IOException {
                return in.available();
            }
        };
    }

    /** Returns a stream of which the first write removes the file. */
    OutputStream removedBy(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                remove();
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                remove();
                out.write(bytes, offset, length);
            }
        };
    }
}
