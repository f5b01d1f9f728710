package candour.audit;

import candour.proof.CanonicalJsonReader;
import candour.proof.CanonicalJsonWriter;
import java.util.List;

/** The proof that the log of {@code to} leaves begins with the log of {@code from} leaves. */
record Consistency(long from, long to, List<byte[]> hashes) {
    String json() {
        return new CanonicalJsonWriter()
                .number("from", from)
                .number("to", to)
                .hexes("hashes", hashes)
                .end();
    }

    static Consistency parse(byte[] line) {
        return Canonical.parse(line, Consistency::read, Consistency::json);
    }

    private static Consistency read(CanonicalJsonReader reader) {
        return new Consistency(reader.number("from"), reader.number("to"), reader.hexes("hashes"));
    }
}
