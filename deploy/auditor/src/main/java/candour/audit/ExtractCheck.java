package candour.audit;

import candour.proof.Checkpoint;
import candour.proof.Leaf;
import candour.proof.MerkleProof;
import candour.proof.ProvenLine;
import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The extract of one review: each event against the checkpoint it names, and the checkpoints against each other. */
final class ExtractCheck {
    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final Leaf leaf = new Leaf();
    private long before = -1;

    private ExtractCheck(List<SignedCheckpoint> signed) {
        signed.forEach(one -> checkpoints.put(one.checkpoint().size(), one.checkpoint()));
    }

    /**
     * Returns how many events there are.
     *
     * @throws Flaw at the first thing that is wrong
     */
    static long check(Part part, Signatures signatures, Trust trust) throws IOException {
        var check = new ExtractCheck(CheckpointFile.readAll(part.file(Part.CHECKPOINTS)));
        check.compareKept(trust.since(signatures.key()));
        check.chain(part);
        return check.walk(part);
    }

    private void compareKept(List<SignedCheckpoint> since) {
        for (var signed : since) {
            var kept = signed.checkpoint();
            var here = checkpoints.get(kept.size());
            if (kept.size() > checkpoints.lastKey()) {
                throw Flaw.incomplete("The log was rolled back: you kept a checkpoint of " + kept.size()
                        + " events, its newest has " + checkpoints.lastKey() + ".");
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

    private void chain(Part part) throws IOException {
        if (checkpoints.size() == 1) {
            if (part.has(Part.CONSISTENCY)) {
                throw Flaw.tampered("There is a " + Part.CONSISTENCY + " for a single checkpoint.");
            }
            return;
        }
        try (var lines = new LineFile(part.file(Part.CONSISTENCY))) {
            Checkpoint from = checkpoints.firstEntry().getValue();
            for (Checkpoint to : checkpoints.tailMap(from.size(), false).values()) {
                byte[] line = lines.next();
                if (line == null) {
                    throw Flaw.incomplete("There is no consistency proof up to " + to.size() + " events.");
                }
                refuseInconsistent(from, to, line);
                from = to;
            }
            if (lines.next() != null) {
                throw Flaw.tampered(Part.CONSISTENCY + " holds more proofs than there are checkpoints.");
            }
        }
    }

    private static void refuseInconsistent(Checkpoint from, Checkpoint to, byte[] line) {
        Consistency proof = parsed(() -> Consistency.parse(line), Part.CONSISTENCY);
        if (proof.from() != from.size()
                || proof.to() != to.size()
                || !MerkleProof.verifyConsistency(from.size(), to.size(), from.root(), to.root(), proof.hashes())) {
            throw Flaw.tampered("The log of " + to.size() + " events is not shown to extend the one of " + from.size()
                    + " events.");
        }
    }

    private long walk(Part part) throws IOException {
        try (var lines = new LineFile(part.file(Part.EXTRACT))) {
            byte[] first = lines.next();
            if (first == null) {
                throw Flaw.incomplete(Part.EXTRACT + " is empty.");
            }
            Heading heading = parsed(() -> Heading.parse(first), "The heading of " + Part.EXTRACT);
            if (heading.size() != checkpoints.lastKey()) {
                throw Flaw.tampered("The heading names another checkpoint than the last one.");
            }
            long count = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                count++;
                prove(line, count);
            }
            if (count > heading.events()) {
                throw Flaw.tampered("There are more events than the " + heading.events() + " of the heading.");
            } else if (count < heading.events()) {
                throw Flaw.incomplete(
                        "There are " + count + " events instead of the " + heading.events() + " of the heading.");
            }
            return count;
        }
    }

    private void prove(byte[] bytes, long number) {
        ProvenLine proven = parsed(() -> ProvenLine.parse(bytes), "Event number " + number + " of the extract");
        var event = proven.line().event();
        if (event.index() <= before) {
            throw bad(event.index(), "it stands behind index " + before + ".");
        }
        before = event.index();
        byte[] hash = parsed(() -> leaf.hash(event), "First bad index " + event.index());
        if (!Arrays.equals(hash, proven.line().leafHash())) {
            throw bad(event.index(), "the event does not fit the leaf hash beside it.");
        }
        var checkpoint = checkpoints.get(proven.size());
        if (checkpoint == null) {
            throw bad(event.index(), "there is no checkpoint of " + proven.size() + " events to prove it in.");
        }
        if (!MerkleProof.verifyInclusion(
                event.index(), proven.size(), proven.line().leafHash(), proven.hashes(), checkpoint.root())) {
            throw bad(event.index(), "it is not in the log of " + proven.size() + " events that was signed.");
        }
    }

    private static <T> T parsed(Supplier<T> parse, String what) {
        try {
            return parse.get();
        } catch (IllegalArgumentException refused) {
            throw Flaw.tampered(what + ": " + refused.getMessage());
        }
    }

    private static Flaw bad(long index, String why) {
        return Flaw.tampered("First bad index " + index + ": " + why);
    }
}
