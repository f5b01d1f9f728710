package candour.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes of a file line by line, so that a log of any length needs the memory of one line. Only 0x0A ends a line. */
final class LineFile implements AutoCloseable {
    private static final int LONGEST = 64 << 20;

    private final String name;
    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    LineFile(Path file) throws IOException {
        this.name = String.valueOf(file.getFileName());
        this.input = Files.newInputStream(file);
    }

    /** The next line without its line feed, or null after the last one. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (at < filled || fill()) {
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                int length = at++ - start;
                return begun == null
                        ? copy(start, length)
                        : added(begun, start, length).toByteArray();
            }
            begun = added(begun == null ? new ByteArrayOutputStream(2 * (at - start)) : begun, start, at - start);
        }
        if (begun != null) {
            throw Flaw.incomplete(name + " is cut off in the middle of its last line.");
        }
        return null;
    }

    private ByteArrayOutputStream added(ByteArrayOutputStream begun, int start, int length) {
        if (begun.size() > LONGEST) {
            throw Flaw.tampered(name + " has a line longer than 64 MiB.");
        }
        begun.write(buffer, start, length);
        return begun;
    }

    private byte[] copy(int start, int length) {
        byte[] line = new byte[length];
        System.arraycopy(buffer, start, line, 0, length);
        return line;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, input.read(buffer));
        at = 0;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
