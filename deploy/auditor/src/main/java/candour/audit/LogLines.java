package candour.audit;

import candour.proof.EventLine;
import candour.proof.Leaf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Lines of {@code log.jsonl}, a batch at a time; reading and hashing of a batch is shared between the processors. */
final class LogLines implements AutoCloseable {
    private static final int FIRST_BATCH = 64;
    private static final int LARGEST_BATCH = 2048;
    private static final int BATCH_BYTES = 16 << 20;
    private static final ThreadLocal<Hashers> HASHERS = ThreadLocal.withInitial(Hashers::new);

    private final LineFile file;
    private int batchSize = FIRST_BATCH;
    private long index;

    /** A line of the log once it has been looked at by itself. */
    sealed interface Line {
        /** As it was written, with a 128-bit name for its stream. */
        record Good(EventLine line, UUID stream) implements Line {}

        /** The flaw must not be told before the lines in front of it were found to be good. */
        record Bad(Flaw flaw) implements Line {}
    }

    private record Numbered(long index, byte[] bytes) {}

    LogLines(Path file) throws IOException {
        this.file = new LineFile(file);
    }

    /** The next lines in their order; none after the last. */
    List<Line> next() throws IOException {
        var batch = new ArrayList<Numbered>();
        var end = new ArrayList<Line>();
        try {
            long bytes = 0;
            for (byte[] line; batch.size() < batchSize && bytes < BATCH_BYTES && (line = file.next()) != null; ) {
                batch.add(new Numbered(index++, line));
                bytes += line.length;
            }
        } catch (Flaw cut) {
            end.add(new Line.Bad(cut));
        }
        batchSize = Math.min(LARGEST_BATCH, 2 * batchSize);
        var lines = new ArrayList<>(batch.parallelStream().map(LogLines::look).toList());
        lines.addAll(end);
        return lines;
    }

    private static Line look(Numbered line) {
        try {
            var parsed = EventLine.parse(line.bytes());
            if (parsed.event().index() != line.index()) {
                return bad(line, "the event of index " + parsed.event().index() + " stands in its place.");
            }
            var hashers = HASHERS.get();
            if (!Arrays.equals(hashers.leaf.hash(parsed.event()), parsed.leafHash())) {
                return bad(line, "the event does not fit the leaf hash beside it.");
            }
            return new Line.Good(parsed, hashers.name(parsed.event().stream()));
        } catch (IllegalArgumentException refused) {
            return bad(line, refused.getMessage());
        }
    }

    private static Line bad(Numbered line, String why) {
        return new Line.Bad(Flaw.tampered("First bad index " + line.index() + ": " + why));
    }

    private static final class Hashers {
        final Leaf leaf = new Leaf();
        private final MessageDigest sha256;

        Hashers() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        UUID name(String stream) {
            var hash = ByteBuffer.wrap(sha256.digest(stream.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
