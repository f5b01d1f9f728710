package candour.platform.kafka;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How far the relay has come, and which instance may move it: one row, changed by single statements. */
final class RelayPosition {

    private final DataSource database;
    private final String topic;

    RelayPosition(DataSource database, String topic) {
        this.database = database;
        this.topic = topic;
    }

    /** The right to relay, from a leaf on. Whoever takes it next raises the epoch, and this one can move nothing. */
    record Lease(long epoch, long nextLeaf, @Nullable String topicId) {}

    /** A row as it stands. */
    record Row(
            long nextLeaf,
            @Nullable Long rebuildTo,
            @Nullable Instant rebuildStarted,
            @Nullable String rebuildBy) {}

    /** Makes the row of this topic unless it is there. */
    void prepare() {
        Sql.update(database, "insert into kafka.relay_position (topic) values (?) on conflict do nothing", topic);
    }

    Optional<Lease> take(String holder, Duration time) {
        return Sql.first(
                database,
                row -> new Lease(row.getLong("epoch"), row.getLong("next_leaf"), row.getString("topic_id")),
                """
                update kafka.relay_position
                   set holder = ?, epoch = epoch + 1,
                       held_until = clock_timestamp() + ?::bigint * interval '1 millisecond'
                 where topic = ? and (held_until is null or held_until < clock_timestamp() or holder = ?)
                returning epoch, next_leaf, topic_id""",
                holder,
                time.toMillis(),
                topic,
                holder);
    }

    /** Keeps the lease; false when it is somebody else's by now. */
    boolean renew(Lease lease, Duration time) {
        return changed("""
                update kafka.relay_position
                   set held_until = clock_timestamp() + ?::bigint * interval '1 millisecond'
                 where topic = ? and epoch = ?""", time.toMillis(), topic, lease.epoch());
    }

    /** Moves on, after everything before has been acknowledged; false when the lease is somebody else's by now. */
    boolean move(Lease lease, long nextLeaf, Duration time) {
        return changed("""
                update kafka.relay_position
                   set next_leaf = ?, held_until = clock_timestamp() + ?::bigint * interval '1 millisecond'
                 where topic = ? and epoch = ? and next_leaf <= ?""", nextLeaf, time.toMillis(), topic, lease.epoch(), nextLeaf);
    }

    /** Lets another instance take over at once. */
    void leave(Lease lease) {
        changed(
                "update kafka.relay_position set held_until = null, holder = null where topic = ? and epoch = ?",
                topic,
                lease.epoch());
    }

    /** Notes which topic it is that was sent to. */
    boolean knows(Lease lease, String topicId) {
        return changed(
                "update kafka.relay_position set topic_id = ? where topic = ? and epoch = ?",
                topicId,
                topic,
                lease.epoch());
    }

    /** Everything is to be sent again, up to the present size and beyond; whoever holds the lease loses it. */
    void rewind(long upTo, String by) {
        changed("""
                update kafka.relay_position
                   set next_leaf = 0, epoch = epoch + 1, holder = null, held_until = null,
                       rebuild_to = ?, rebuild_started = clock_timestamp(), rebuild_by = ?
                 where topic = ?""", upTo, by, topic);
    }

    Row read() {
        return Sql.first(database, RelayPosition::row, "select * from kafka.relay_position where topic = ?", topic)
                .orElse(new Row(0, null, null, null));
    }

    private boolean changed(String sql, @Nullable Object... arguments) {
        return Sql.update(database, sql, arguments) == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("next_leaf"),
                row.getObject("rebuild_to", Long.class),
                Sql.instant(row, "rebuild_started"),
                row.getString("rebuild_by"));
    }
}
