package candour.audit;

import candour.proof.Checkpoint;
import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first look at a part: its key, and who signed its checkpoints. What they say of the events comes afterwards. */
record Signatures(VerifierKey key, long count, Checkpoint last) {
    private static final int LONGEST_KEY = 4096;
    private static final int BATCH = 256;

    static Signatures check(Part part, Trust trust) throws IOException {
        VerifierKey key = key(part.file(Part.KEY));
        if (trust.isGiven() && !trust.accepts(key)) {
            throw Flaw.badSignature("The bundle's key " + key.name() + " (" + key.fingerprint()
                    + ") is not one you trust: whoever holds it may have made all of this.");
        }
        for (SignedCheckpoint kept : trust.since(key)) {
            if (!kept.isSignedBy(key)) {
                throw Flaw.badSignature("The checkpoint of " + kept.checkpoint().size()
                        + " events that you kept is not signed by the bundle's key.");
            }
        }
        return walk(part.file(Part.CHECKPOINTS), key);
    }

    private static Signatures walk(Path file, VerifierKey key) throws IOException {
        try (var checkpoints = new CheckpointFile(file)) {
            Checkpoint last = null;
            long count = 0;
            for (var batch = batch(checkpoints); !batch.isEmpty(); batch = batch(checkpoints)) {
                var signed = batch.parallelStream()
                        .map(checkpoint -> checkpoint.isSignedBy(key))
                        .toList();
                for (int i = 0; i < batch.size(); i++) {
                    Checkpoint next = batch.get(i).checkpoint();
                    count++;
                    if (!signed.get(i)) {
                        throw Flaw.badSignature("Checkpoint number " + count + ", of " + next.size()
                                + " events, is not signed by " + key.name() + ".");
                    }
                    refuseWrongOrder(last, next, count);
                    last = next;
                }
            }
            if (last == null) {
                throw Flaw.incomplete("There is no checkpoint.");
            }
            return new Signatures(key, count, last);
        }
    }

    /** Checking a signature takes a thousand times longer than reading it, so several processors share the work. */
    private static List<SignedCheckpoint> batch(CheckpointFile checkpoints) throws IOException {
        var batch = new ArrayList<SignedCheckpoint>();
        while (batch.size() < BATCH) {
            var next = checkpoints.next();
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    private static void refuseWrongOrder(@Nullable Checkpoint before, Checkpoint next, long number) {
        if (before == null || before.size() < next.size()) {
            return;
        }
        if (before.size() == next.size() && !Arrays.equals(before.root(), next.root())) {
            throw Flaw.tampered("Split view: two different roots are signed for the first " + next.size()
                    + " events (checkpoint number " + number + " and the one before).");
        }
        throw Flaw.tampered("Checkpoint number " + number + " does not go on from the one before: their sizes are "
                + before.size() + " and " + next.size() + ".");
    }

    private static VerifierKey key(Path file) throws IOException {
        if (Files.size(file) > LONGEST_KEY) {
            throw Flaw.badSignature("The file key is too long to be a key.");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            var key = VerifierKey.parse(new String(bytes, StandardCharsets.UTF_8).replaceFirst("\n$", ""));
            if (Arrays.equals(bytes, (key + "\n").getBytes(StandardCharsets.UTF_8))) {
                return key;
            }
        } catch (IllegalArgumentException unreadable) {
            throw Flaw.badSignature("The bundle's key cannot be read: " + unreadable.getMessage());
        }
        throw Flaw.badSignature("The bundle's key is not written in the one canonical way.");
    }
}
