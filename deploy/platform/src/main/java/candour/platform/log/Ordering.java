package candour.platform.log;

import candour.proof.Checkpoint;
import candour.proof.Frontier;
import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives events their leaf index and keeps the Merkle frontier over them. Any number may run at once: the database lets
 * one at a time through, and this one catches up on what others have done. Belongs to one thread.
 */
final class Ordering {

    static final int AT_MOST = 2_000;

    private final Database database;
    private final VerifierKey key;
    private Frontier frontier = new Frontier();

    private record Leaf(long index, byte[] hash) {}

    /** Goes on from the newest signed checkpoint; refuses one that this log's key did not sign. */
    Ordering(Database database, VerifierKey key) {
        this.database = database;
        this.key = key;
        goBackToTheCheckpoint();
    }

    /** Orders what can be ordered now. Answers how many events that were. */
    int pass() {
        List<Leaf> ordered =
                leaves("select leaf_index, leaf_hash from log.sequence(?) order by leaf_index", null, AT_MOST);
        if (!ordered.isEmpty()) {
            reach(ordered.getFirst().index());
            ordered.forEach(leaf -> frontier.append(leaf.hash()));
        }
        return ordered.size();
    }

    /** The frontier, after catching up with everything ordered so far, by whomever. */
    Frontier caughtUp(long size) {
        reach(size);
        return frontier;
    }

    long size() {
        return frontier.size();
    }

    private void reach(long size) {
        // After a crash of the database the last entries may be gone; they come again in the same order.
        if (frontier.size() > size) {
            goBackToTheCheckpoint();
        }
        while (frontier.size() < size) {
            int missing = (int) Math.min(size - frontier.size(), 10_000);
            List<Leaf> next = leaves(
                    "select leaf_index, leaf_hash from log.entry where leaf_index >= ? order by leaf_index limit ?",
                    frontier.size(),
                    missing);
            if (next.size() != missing || next.getFirst().index() != frontier.size()) {
                throw new IllegalStateException("The log's entries have a gap after leaf " + frontier.size());
            }
            next.forEach(leaf -> frontier.append(leaf.hash()));
        }
    }

    private void goBackToTheCheckpoint() {
        frontier = new Frontier();
        database.query(
                        "reading the newest checkpoint",
                        "select note, frontier from log.checkpoint order by size desc limit 1",
                        Database.Setting.NONE,
                        row -> restore(SignedCheckpoint.parse(row.getString(1)), row.getBytes(2)))
                .forEach(restored -> frontier = restored);
    }

    private Frontier restore(SignedCheckpoint signed, byte[] subtrees) {
        Checkpoint checkpoint = signed.checkpoint();
        if (!signed.isSignedBy(key)) {
            throw new IllegalStateException("The newest checkpoint of " + checkpoint.origin()
                    + " was not signed by the key " + key.fingerprint()
                    + ". Bring back the key it was signed with; a log does not go on under another one.");
        }
        Frontier restored = Frontier.restore(checkpoint.size(), hashes(subtrees));
        if (!Arrays.equals(restored.root(), checkpoint.root())) {
            throw new IllegalStateException("The newest checkpoint of " + checkpoint.origin()
                    + " does not fit what was kept beside it: the database was tampered with.");
        }
        return restored;
    }

    static byte[] bytes(List<byte[]> hashes) {
        byte[] bytes = new byte[hashes.size() * 32];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, bytes, i * 32, 32);
        }
        return bytes;
    }

    private static List<byte[]> hashes(byte[] bytes) {
        var hashes = new ArrayList<byte[]>();
        for (int at = 0; at < bytes.length; at += 32) {
            hashes.add(Arrays.copyOfRange(bytes, at, at + 32));
        }
        return hashes;
    }

    private List<Leaf> leaves(String sql, @Nullable Long from, int atMost) {
        return database.query(
                "ordering events",
                sql,
                statement -> {
                    int parameter = 1;
                    if (from != null) {
                        statement.setLong(parameter++, from);
                    }
                    statement.setInt(parameter, atMost);
                },
                row -> new Leaf(row.getLong(1), row.getBytes(2)));
    }
}
