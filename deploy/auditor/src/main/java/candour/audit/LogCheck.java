package candour.audit;

import candour.audit.LogLines.Line;
import candour.proof.Checkpoint;
import candour.proof.Frontier;
import candour.proof.LoggedEvent;
import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole log against the checkpoints signed over it, event by event, in the memory of one batch of lines. */
final class LogCheck {
    private final Frontier tree = new Frontier();
    private final Tally streams = new Tally();
    private final Tally ids = new Tally();
    private final CheckpointFile checkpoints;
    private final Iterator<Checkpoint> kept;
    private @Nullable Checkpoint nextSigned;
    private @Nullable Checkpoint nextKept;
    private long lastGood;

    private LogCheck(CheckpointFile checkpoints, List<SignedCheckpoint> since) throws IOException {
        this.checkpoints = checkpoints;
        this.kept = since.stream()
                .map(SignedCheckpoint::checkpoint)
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .iterator();
        this.nextSigned = signed();
        this.nextKept = kept();
    }

    /** @throws Flaw at the first thing that is wrong */
    static void check(Part part, Signatures signatures, Trust trust, Progress progress) throws IOException {
        var since = trust.since(signatures.key());
        try (var checkpoints = new CheckpointFile(part.file(Part.CHECKPOINTS));
                var lines = new LogLines(part.file(Part.LOG))) {
            new LogCheck(checkpoints, since).walk(lines, signatures.last().size(), progress);
        }
        refuseRollback(since, signatures.last().size());
    }

    private static void refuseRollback(List<SignedCheckpoint> since, long size) {
        for (var signed : since) {
            if (signed.checkpoint().size() > size) {
                throw Flaw.incomplete("The log was rolled back: you kept a checkpoint of "
                        + signed.checkpoint().size() + " events, its newest has " + size + ".");
            }
        }
    }

    private void walk(LogLines lines, long size, Progress progress) throws IOException {
        compareRoots();
        for (var batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            for (Line line : batch) {
                switch (line) {
                    case Line.Bad bad -> throw bad.flaw();
                    case Line.Good good -> add(good, size);
                }
            }
            progress.at(tree.size());
        }
        if (tree.size() < size) {
            throw Flaw.incomplete("First missing index " + tree.size() + ": the last checkpoint was signed over " + size
                    + " events, " + tree.size() + " are here.");
        }
    }

    private void add(Line.Good good, long size) throws IOException {
        LoggedEvent event = good.line().event();
        if (event.index() >= size) {
            throw bad(event, "it comes after the last signed checkpoint, of " + size + " events; nobody signed it.");
        }
        if (ids.countAndAdd(event.id()) > 0) {
            throw bad(event, "the event id " + event.id() + " is there for the second time.");
        }
        int expected = streams.countAndAdd(good.stream());
        if (event.sequence() != expected) {
            throw bad(
                    event,
                    "stream " + event.stream() + " goes on with sequence " + event.sequence() + " instead of "
                            + expected + ".");
        }
        tree.append(good.line().leafHash());
        compareRoots();
    }

    private void compareRoots() throws IOException {
        for (; nextSigned != null && nextSigned.size() == tree.size(); nextSigned = signed()) {
            compare(nextSigned, "signed");
            lastGood = tree.size();
        }
        for (; nextKept != null && nextKept.size() == tree.size(); nextKept = kept()) {
            compare(nextKept, "of the checkpoint that you kept");
        }
    }

    private void compare(Checkpoint checkpoint, String which) {
        if (!Arrays.equals(checkpoint.root(), tree.root())) {
            throw Flaw.tampered("First bad index is " + lastGood + " or later, before " + tree.size()
                    + ": the root of the first " + tree.size() + " events is not the one " + which + ".");
        }
    }

    private static Flaw bad(LoggedEvent event, String why) {
        return Flaw.tampered("First bad index " + event.index() + ": " + why);
    }

    private @Nullable Checkpoint signed() throws IOException {
        var signed = checkpoints.next();
        return signed == null ? null : signed.checkpoint();
    }

    private @Nullable Checkpoint kept() {
        return kept.hasNext() ? kept.next() : null;
    }
}
