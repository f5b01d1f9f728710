package candour.platform.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log in leaf order by paging over the events' own places. The leaf index is counted along the way, because
 * the entries have no gap; joining them would halve the speed of a replay. A page ends with the last event of a
 * transaction, so that no decision is seen in part; only a transaction that is longer than a page is cut.
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

    private record Placed<T>(T event, Place place) {}

    <T> List<T> page(long fromLeaf, int limit, Reader<T> reader) {
        Place before = before(fromLeaf);
        if (before == null) {
            return List.of();
        }
        long[] next = {fromLeaf};
        List<Placed<T>> found = database.query(
                "reading a page",
                AFTER_A_PLACE,
                statement -> {
                    statement.setString(1, Long.toUnsignedString(before.xid()));
                    statement.setLong(2, before.position());
                    statement.setInt(3, limit + 1);
                    statement.setLong(4, fromLeaf);
                },
                row -> new Placed<>(
                        reader.read(
                                next[0]++,
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getInt(5),
                                Jdbc.instant(row, 6),
                                row.getBytes(7),
                                row.getBytes(8)),
                        new Place(Long.parseUnsignedLong(row.getString(9)), row.getLong(10))));
        var page = found.subList(0, whole(found, limit));
        if (!page.isEmpty()) {
            cursors.remember(fromLeaf + page.size(), page.getLast().place());
        }
        return page.stream().map(Placed::event).toList();
    }

    /** How many of them make a page, when one more than was wanted was looked for. */
    private static int whole(List<? extends Placed<?>> found, int limit) {
        if (found.size() <= limit) {
            return found.size();
        }
        int end = limit;
        while (end > 0
                && found.get(end - 1).place().xid() == found.get(limit).place().xid()) {
            end--;
        }
        return end == 0 ? limit : end;
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
