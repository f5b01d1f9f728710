package candour.audit;

import candour.proof.Leaf;
import candour.proof.MerkleProof;
import candour.proof.ProvenLine;
import java.io.IOException;
import java.util.Arrays;

/** The extract of one review: each event against the checkpoint it names, and the checkpoints against each other. */
final class ExtractCheck {
    private final Checkpoints checkpoints;
    private final Leaf leaf = new Leaf();
    private long before = -1;

    private ExtractCheck(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /**
     * Returns how many events there are.
     *
     * @throws Flaw at the first thing that is wrong
     */
    static long check(Part part, Signatures signatures, Trust trust) throws IOException {
        var checkpoints = new Checkpoints(CheckpointFile.readAll(part.file(Part.CHECKPOINTS)));
        checkpoints.refuseInconsistent(part);
        long events = new ExtractCheck(checkpoints).walk(part);
        checkpoints.compareKept(trust.since(signatures.key()));
        return events;
    }

    private long walk(Part part) throws IOException {
        try (var lines = new LineFile(part.file(Part.EXTRACT))) {
            byte[] first = lines.next();
            if (first == null) {
                throw Flaw.incomplete(Part.EXTRACT + " is empty.");
            }
            Heading heading = Flaw.orTampered(() -> Heading.parse(first), "The heading of " + Part.EXTRACT);
            if (heading.size() != checkpoints.lastSize()) {
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
        ProvenLine proven =
                Flaw.orTampered(() -> ProvenLine.parse(bytes), "Event number " + number + " of the extract");
        var event = proven.line().event();
        if (event.index() <= before) {
            throw bad(event.index(), "it stands behind index " + before + ".");
        }
        before = event.index();
        byte[] hash = Flaw.orTampered(() -> leaf.hash(event), "First bad index " + event.index());
        if (!Arrays.equals(hash, proven.line().leafHash())) {
            throw bad(event.index(), "the event does not fit the leaf hash beside it.");
        }
        var checkpoint = checkpoints.ofSize(proven.size());
        if (checkpoint == null) {
            throw bad(event.index(), "there is no checkpoint of " + proven.size() + " events to prove it in.");
        }
        if (!MerkleProof.verifyInclusion(
                event.index(), proven.size(), proven.line().leafHash(), proven.hashes(), checkpoint.root())) {
            throw bad(event.index(), "it is not in the log of " + proven.size() + " events that was signed.");
        }
    }

    private static Flaw bad(long index, String why) {
        return Flaw.tampered("First bad index " + index + ": " + why);
    }
}
