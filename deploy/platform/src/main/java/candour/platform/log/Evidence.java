package candour.platform.log;

import candour.proof.EventLine;
import candour.proof.Leaf;
import candour.proof.LoggedEvent;
import candour.proof.MerkleTree;
import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor may see of a log to check it: stored bytes, leaf hashes, signed checkpoints and proofs. Payloads come
 * out as they are stored, so personal data stays sealed.
 */
public final class Evidence {

    private static final int PAGE = 1_000;
    private static final String LINES =
            "select n.leaf_index, e.event_id, e.stream, e.sequence, e.type, e.revision, e.recorded_at, e.metadata,"
                    + " e.payload, n.leaf_hash from log.entry n join log.event e using (xid, position)"
                    + " where n.leaf_index >= ?";

    private final Database database;
    private final VerifierKey key;
    private final MerkleTree tree;

    /** The evidence of a log whose checkpoints are signed with this key. */
    public Evidence(PostgresLog log, VerifierKey key) {
        this.database = log.database();
        this.key = key;
        this.tree = new MerkleTree(this::leafHashes);
    }

    /** That an event stands at its index in the log of a signed size. */
    public record Inclusion(long index, long size, List<byte[]> hashes, String checkpoint) {}

    /** Some events in leaf order, and the leaf index to ask from for more, or null when these are the last. */
    public record Page(List<EventLine> events, @Nullable Long next) {

        /** One more event than is given out was looked for, to know whether there is more. */
        static Page of(List<EventLine> found) {
            return found.size() <= PAGE
                    ? new Page(found, null)
                    : new Page(found.subList(0, PAGE), found.get(PAGE).event().index());
        }
    }

    /** The public key to check the checkpoints with. */
    public VerifierKey key() {
        return key;
    }

    /** The newest signed checkpoint. */
    public Optional<SignedCheckpoint> newest() {
        return checkpoints("where size = (select max(size) from log.checkpoint)", 0).stream()
                .findFirst();
    }

    /** The first 1,000 signed checkpoints of at least this size. */
    public List<SignedCheckpoint> from(long size) {
        return checkpoints("where size >= ? order by size limit " + PAGE, size);
    }

    /** Up to 1,000 events in leaf order, from a leaf index on. */
    public Page events(long from) {
        return Page.of(lines(LINES + " order by n.leaf_index limit " + (PAGE + 1), from, null));
    }

    /** The same, but only events that belong to a review: that name its id in their stream or their payload. */
    public Page events(long from, UUID review) {
        return Page.of(lines(
                LINES + " and (position(convert_to(?, 'UTF8') in e.payload) > 0 or position(? in e.stream) > 0)"
                        + " order by n.leaf_index limit " + (PAGE + 1),
                from,
                review.toString()));
    }

    /** Proof that an event is in the log of a signed size (null: the newest); nothing when it is not covered by it. */
    public Optional<Inclusion> inclusion(UUID eventId, @Nullable Long size) {
        Optional<SignedCheckpoint> checkpoint = size == null
                ? newest()
                : checkpoints("where size = ?", size).stream().findFirst();
        return checkpoint.flatMap(signed -> {
            long signedSize = signed.checkpoint().size();
            return leafOf(eventId)
                    .filter(index -> index < signedSize)
                    .map(index ->
                            new Inclusion(index, signedSize, tree.inclusionProof(index, signedSize), signed.note()));
        });
    }

    /** Proof that the log of the second size begins with that of the first; nothing beyond the newest checkpoint. */
    public Optional<List<byte[]>> consistency(long from, long to) {
        return newest().filter(signed ->
                        from >= 0 && from <= to && to <= signed.checkpoint().size())
                .map(_ -> tree.consistencyProof(from, to));
    }

    private Optional<Long> leafOf(UUID eventId) {
        return database
                .query(
                        "looking up an event",
                        "select n.leaf_index from log.event e join log.entry n using (xid, position)"
                                + " where e.event_id = ?",
                        statement -> statement.setObject(1, eventId),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    private List<byte[]> leafHashes(long from, int count) {
        return database.query(
                "reading leaf hashes",
                "select leaf_hash from log.entry where leaf_index >= ? and leaf_index < ? order by leaf_index",
                statement -> {
                    statement.setLong(1, from);
                    statement.setLong(2, from + count);
                },
                row -> row.getBytes(1));
    }

    private List<SignedCheckpoint> checkpoints(String which, long size) {
        return database.query(
                "reading checkpoints",
                "select note from log.checkpoint " + which,
                statement -> {
                    if (which.contains("?")) {
                        statement.setLong(1, size);
                    }
                },
                row -> SignedCheckpoint.parse(row.getString(1)));
    }

    private List<EventLine> lines(String sql, long from, @Nullable String review) {
        return database.query(
                "reading events",
                sql,
                statement -> {
                    statement.setLong(1, from);
                    if (review != null) {
                        statement.setString(2, review);
                        statement.setString(3, review);
                    }
                },
                Evidence::line);
    }

    private static EventLine line(ResultSet row) throws SQLException {
        var event = new LoggedEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getInt(6),
                Leaf.micros(Jdbc.instant(row, 7)),
                row.getBytes(8),
                row.getBytes(9));
        return new EventLine(event, row.getBytes(10));
    }
}
