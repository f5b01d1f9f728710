package candour.audit;

import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signed checkpoints one after the other, with one empty line between two. */
final class CheckpointFile implements AutoCloseable {
    private static final int MOST_LINES = 5;

    private final LineFile lines;
    private int number;

    CheckpointFile(Path file) throws IOException {
        this.lines = new LineFile(file);
    }

    /** The next one, or null after the last. */
    @Nullable
    SignedCheckpoint next() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            return null;
        }
        if (number++ > 0) {
            if (line.length > 0) {
                throw unreadable("an empty line is missing before it");
            }
            line = lines.next();
        }
        return parse(note(line));
    }

    private String note(byte @Nullable [] first) throws IOException {
        var note = new StringBuilder();
        byte[] line = first;
        for (int count = 0; line != null && line.length > 0 && count < MOST_LINES; count++) {
            note.append(text(line));
            line = lines.next();
        }
        byte[] signature = lines.next();
        if (line == null || line.length > 0 || signature == null) {
            throw unreadable("its lines are not those of a signed note");
        }
        return note.append('\n').append(text(signature)).toString();
    }

    private SignedCheckpoint parse(String note) {
        try {
            return SignedCheckpoint.parse(note);
        } catch (IllegalArgumentException refused) {
            throw unreadable(refused.getMessage());
        }
    }

    private Flaw unreadable(@Nullable String why) {
        return Flaw.badSignature("Checkpoint number " + number + " cannot be read: " + why);
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8) + "\n";
    }

    static List<SignedCheckpoint> readAll(Path file) throws IOException {
        try (var checkpoints = new CheckpointFile(file)) {
            var all = new ArrayList<SignedCheckpoint>();
            for (var next = checkpoints.next(); next != null; next = checkpoints.next()) {
                all.add(next);
            }
            return all;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
