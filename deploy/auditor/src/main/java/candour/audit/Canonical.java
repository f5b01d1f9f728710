package candour.audit;

import candour.proof.CanonicalJsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** Reads a line and refuses every spelling but the one we would have written. */
final class Canonical {
    private Canonical() {}

    static <T> T parse(byte[] line, Function<CanonicalJsonReader, T> read, Function<T, String> write) {
        var reader = new CanonicalJsonReader(new String(line, StandardCharsets.UTF_8));
        T parsed = read.apply(reader);
        reader.end();
        if (!Arrays.equals(line, write.apply(parsed).getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("The line is not written in the one canonical way.");
        }
        return parsed;
    }
}
