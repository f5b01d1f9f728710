package candour.audit;

import candour.proof.CanonicalJsonReader;
import candour.proof.CanonicalJsonWriter;

/** First line of an extract: how many events follow, and the size of the last checkpoint they are proved in. */
record Heading(long events, long size) {
    String json() {
        return new CanonicalJsonWriter()
                .number("events", events)
                .number("size", size)
                .end();
    }

    static Heading parse(byte[] line) {
        return Canonical.parse(line, Heading::read, Heading::json);
    }

    private static Heading read(CanonicalJsonReader reader) {
        return new Heading(reader.number("events"), reader.number("size"));
    }
}
