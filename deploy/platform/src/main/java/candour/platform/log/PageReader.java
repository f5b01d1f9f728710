package candour.platform.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log in leaf order by paging over the events' own places. The leaf index is counted along the way, because
 * the entries have no gap; joining them would halve the speed of a replay.
 */
final class PageReader {

    private static final String AFTER_A_PLACE = """
            select e.event_id, e.stream, e.sequence, e.type, e.revision, e.recorded_at, e.metadata, e.payload,
                   e.xid::text, e.position
            from log.event e
            where (e.xid, e.position) > (cast(? as xid8), ?)
            order by e.xid, e.position
            limit greatest(0, least(?, coalesce((select max(n.leaf_index) + 1 from log.entry n), 0) - ?))""";

    private final Database database;
    private final Cursors cursors = new Cursors();

    PageReader(Database database) {
        this.database = database;
    }

    /** A row of the log as it is stored, at its leaf index. */
    interface Reader<T> {
        T read(
                long leafIndex,
                UUID eventId,
                String stream,
                long sequence,
                String type,
                int revision,
                Instant recordedAt,
                byte[] metadata,
                byte[] payload);
    }

    <T> List<T> page(long fromLeaf, int limit, Reader<T> reader) {
        Place before = before(fromLeaf);
        if (before == null) {
            return List.of();
        }
        long[] next = {fromLeaf, before.xid(), before.position()};
        List<T> page = database.query(
                "reading a page",
                AFTER_A_PLACE,
                statement -> {
                    statement.setString(1, Long.toUnsignedString(before.xid()));
                    statement.setLong(2, before.position());
                    statement.setInt(3, limit);
                    statement.setLong(4, fromLeaf);
                },
                row -> {
                    next[1] = Long.parseUnsignedLong(row.getString(9));
                    next[2] = row.getLong(10);
                    return reader.read(
                            next[0]++,
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getInt(5),
                            Jdbc.instant(row, 6),
                            row.getBytes(7),
                            row.getBytes(8));
                });
        if (!page.isEmpty()) {
            cursors.remember(next[0], new Place(next[1], next[2]));
        }
        return page;
    }

    private @Nullable Place before(long leaf) {
        Place known = cursors.before(leaf);
        return known != null
                ? known
                : database
                        .query(
                                "looking up a place",
                                "select xid::text, position from log.entry where leaf_index = ?",
                                statement -> statement.setLong(1, leaf - 1),
                                row -> new Place(Long.parseUnsignedLong(row.getString(1)), row.getLong(2)))
                        .stream()
                        .findFirst()
                        .orElse(null);
    }
}
