package candour.audit;

import candour.proof.Checkpoint;
import candour.proof.MerkleProof;
import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The checkpoints of an extract: one, or several that are shown to extend each other. */
final class Checkpoints {
    private final TreeMap<Long, Checkpoint> bySize = new TreeMap<>();

    Checkpoints(List<SignedCheckpoint> signed) {
        signed.forEach(one -> bySize.put(one.checkpoint().size(), one.checkpoint()));
    }

    long lastSize() {
        return bySize.lastKey();
    }

    @Nullable
    Checkpoint ofSize(long size) {
        return bySize.get(size);
    }

    void compareKept(List<SignedCheckpoint> since) {
        for (var signed : since) {
            var kept = signed.checkpoint();
            var here = bySize.get(kept.size());
            if (kept.size() > bySize.lastKey()) {
                throw Flaw.incomplete("The log was rolled back: you kept a checkpoint of " + kept.size()
                        + " events, its newest has " + bySize.lastKey() + ".");
            } else if (here == null) {
                throw new Flaw(
                        Verdict.NOT_ANCHORED,
                        "The extract holds no proof that it extends the checkpoint of " + kept.size()
                                + " events that you kept; export it again with --since.");
            } else if (!Arrays.equals(here.root(), kept.root())) {
                throw Flaw.tampered("Split view: the root of the first " + kept.size()
                        + " events is not the one of the checkpoint that you kept.");
            }
        }
    }

    void refuseInconsistent(Part part) throws IOException {
        if (bySize.size() == 1) {
            if (part.has(Part.CONSISTENCY)) {
                throw Flaw.tampered("There is a " + Part.CONSISTENCY + " for a single checkpoint.");
            }
            return;
        }
        try (var lines = new LineFile(part.file(Part.CONSISTENCY))) {
            Checkpoint from = bySize.firstEntry().getValue();
            for (Checkpoint to : bySize.tailMap(from.size(), false).values()) {
                byte[] line = lines.next();
                if (line == null) {
                    throw Flaw.incomplete("There is no consistency proof up to " + to.size() + " events.");
                }
                refuseInconsistent(from, to, line);
                from = to;
            }
            if (lines.next() != null) {
                throw Flaw.tampered(Part.CONSISTENCY + " holds more proofs than there are pairs of checkpoints.");
            }
        }
    }

    private static void refuseInconsistent(Checkpoint from, Checkpoint to, byte[] line) {
        Consistency proof = Flaw.orTampered(() -> Consistency.parse(line), Part.CONSISTENCY);
        if (proof.from() != from.size()
                || proof.to() != to.size()
                || !MerkleProof.verifyConsistency(from.size(), to.size(), from.root(), to.root(), proof.hashes())) {
            throw Flaw.tampered("The log of " + to.size() + " events is not shown to extend the one of " + from.size()
                    + " events.");
        }
    }
}
