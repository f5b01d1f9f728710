package candour.platform.kafka;

import candour.platform.kafka.DeadLetter.DiscardReason;
import candour.platform.kafka.DeadLetter.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables in which records wait. A key's records wait in the producer's order. Every statement is a transaction of its
 * own but {@link #release}, which must look again after it has the key's row to itself.
 */
final class WaitingRoom {

    private static final String COLUMNS = """
            select d.*, (select count(*) from kafka.dead_letter h
                          where h.topic = d.topic and h.key = d.key and h.state = 'HELD') as held
              from kafka.dead_letter d\s""";

    private final DataSource database;

    WaitingRoom(DataSource database) {
        this.database = database;
    }

    /** A key of one topic. */
    record TopicKey(String topic, String key) {}

    /** A record that waits, with its row. */
    record Waiting(UUID id, State state, int tries, Arrived record) {}

    Set<TopicKey> heldKeys() {
        return new HashSet<>(Sql.list(
                database,
                row -> new TopicKey(row.getString("topic"), row.getString("key")),
                "select topic, key from kafka.held_key"));
    }

    /** Those of these records that an operator has discarded. */
    Set<String> discarded(String topic, Collection<String> recordIds) {
        return new HashSet<>(Sql.list(
                database,
                row -> row.getString(1),
                "select record_id from kafka.dead_letter where topic = ? and record_id = any (?) and state = 'DISCARDED'",
                topic,
                recordIds.toArray(String[]::new)));
    }

    /**
     * Lets a record wait behind an earlier one of its key, unless none waits any more. A repeat of one that waits or has
     * been settled is not kept twice.
     *
     * @return whether it is held; otherwise it is to be handled now
     */
    boolean hold(Arrived record) {
        return Sql.first(
                        database,
                        row -> row.getBoolean(1),
                        """
                        with first as (
                            select sequence from kafka.held_key
                             where topic = ? and key = ? and sequence < coalesce(?::bigint, 9223372036854775807)
                               for share),
                        added as (
                            insert into kafka.dead_letter (topic, key, record_id, sequence, type, partition, kafka_offset,
                                                           sent_at, headers, value, state)
                            select ?, ?, ?, coalesce(?::bigint, (select max(sequence) from kafka.dead_letter
                                                                  where topic = ? and key = ?
                                                                    and state in ('OPEN', 'HELD')), sequence),
                                   ?, ?, ?, ?, ?, ?, 'HELD'
                              from first
                            on conflict (topic, record_id) do nothing)
                        select exists (select 1 from first)""",
                        record.topic(),
                        record.key(),
                        record.sequence().orElse(null),
                        record.topic(),
                        record.key(),
                        record.recordId(),
                        record.sequence().orElse(null),
                        record.topic(),
                        record.key(),
                        type(record),
                        record.partition(),
                        record.offset(),
                        record.sentAt(),
                        record.writtenHeaders(),
                        record.value())
                .orElseThrow();
    }

    /** Notes that a record could not be handled; from now on its key is held. */
    void open(Arrived record, Handled.Failed failed, @Nullable Duration nextTry) {
        Sql.update(
                database,
                """
                with key as (
                    insert into kafka.held_key as k (topic, key, sequence)
                    select ?, ?, coalesce(?::bigint, -1) where ?::text is not null
                    on conflict (topic, key) do update set sequence = least(k.sequence, excluded.sequence))
                insert into kafka.dead_letter as d (topic, key, record_id, sequence, type, partition, kafka_offset, sent_at,
                                                    headers, value, state, cause, detail, tries, next_try_at)
                values (?, ?, ?, coalesce(?::bigint, -1), ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 1,
                        clock_timestamp() + ?::bigint * interval '1 millisecond')
                on conflict (topic, record_id) do update
                    set state = 'OPEN', cause = excluded.cause, detail = excluded.detail, tries = d.tries + 1,
                        next_try_at = excluded.next_try_at
                    where d.state <> 'DISCARDED'""",
                record.topic(),
                record.key(),
                record.sequence().orElse(null),
                record.key(),
                record.topic(),
                record.key(),
                record.recordId(),
                record.sequence().orElse(null),
                type(record),
                record.partition(),
                record.offset(),
                record.sentAt(),
                record.writtenHeaders(),
                record.value(),
                failed.cause().name(),
                failed.detail(),
                millis(nextTry));
    }

    /** The first of a key's records that wait. */
    Optional<Waiting> first(TopicKey key) {
        return Sql.first(database, WaitingRoom::waiting, """
                select * from kafka.dead_letter where topic = ? and key = ? and state in ('OPEN', 'HELD')
                 order by sequence, place limit 1""", key.topic(), key.key());
    }

    Optional<Waiting> waiting(UUID id) {
        return Sql.first(
                database,
                WaitingRoom::waiting,
                "select * from kafka.dead_letter where id = ? and state in ('OPEN', 'HELD')",
                id);
    }

    /** It was handled at last: an open one was retried, a held one released. */
    void handled(Waiting waiting, String by) {
        Sql.update(database, """
                update kafka.dead_letter
                   set state = case state when 'OPEN' then 'RETRIED' else 'RELEASED' end, next_try_at = null,
                       settled_at = clock_timestamp(), settled_by = ?
                 where id = ? and state in ('OPEN', 'HELD')""", by, waiting.id());
    }

    /** It failed again, or for the first time although it had only waited. */
    void failed(Waiting waiting, Handled.Failed failed, @Nullable Duration nextTry) {
        Sql.update(database, """
                update kafka.dead_letter
                   set state = 'OPEN', cause = ?, detail = ?, tries = tries + 1,
                       next_try_at = clock_timestamp() + ?::bigint * interval '1 millisecond'
                 where id = ? and state in ('OPEN', 'HELD')""", failed.cause().name(), failed.detail(), millis(nextTry), waiting.id());
    }

    boolean discard(UUID id, String by, DiscardReason reason, @Nullable String reference) {
        return Sql.update(database, """
                        update kafka.dead_letter
                           set state = 'DISCARDED', next_try_at = null, settled_at = clock_timestamp(), settled_by = ?,
                               reason = ?, reference = ?
                         where id = ? and state = 'OPEN'""", by, reason.name(), reference, id) == 1;
    }

    /** Only one drains a key at a time; whoever died while draining is waited for until its time is over. */
    boolean takeKey(TopicKey key, String drainer, Duration time) {
        return Sql.update(database, """
                        update kafka.held_key
                           set drainer = ?, drained_until = clock_timestamp() + ?::bigint * interval '1 millisecond'
                         where topic = ? and key = ?
                           and (drainer is null or drainer = ? or drained_until < clock_timestamp())""", drainer, time.toMillis(), key.topic(), key.key(), drainer) == 1;
    }

    void leaveKey(TopicKey key, String drainer) {
        Sql.update(database, """
                update kafka.held_key set drainer = null, drained_until = null
                 where topic = ? and key = ? and drainer = ?""", key.topic(), key.key(), drainer);
    }

    /** Frees a key when nothing of it waits any more. */
    boolean release(TopicKey key) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                // First the row, then a look with new eyes: a record may have joined while we waited for the row.
                run(connection, "select 1 from kafka.held_key where topic = ? and key = ? for update", key);
                boolean free = run(connection, """
                        delete from kafka.held_key k where topic = ? and key = ?
                           and not exists (select 1 from kafka.dead_letter d
                                            where d.topic = k.topic and d.key = k.key and d.state in ('OPEN', 'HELD'))""", key);
                if (!free) {
                    run(connection, """
                            update kafka.held_key k
                               set sequence = (select min(d.sequence) from kafka.dead_letter d
                                                where d.topic = k.topic and d.key = k.key and d.state in ('OPEN', 'HELD'))
                             where topic = ? and key = ?""", key);
                }
                connection.commit();
                return free;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** Keys whose first record is due to be tried again by itself. */
    List<TopicKey> due() {
        return Sql.list(database, row -> new TopicKey(row.getString(1), row.getString(2)), """
                select distinct topic, key from kafka.dead_letter
                 where state = 'OPEN' and next_try_at <= clock_timestamp() and key is not null""");
    }

    /** Something new arrived about this key: what waits for it may be possible now. */
    void nudge(String key) {
        Sql.update(database, """
                update kafka.dead_letter set next_try_at = clock_timestamp()
                 where key = ? and state = 'OPEN' and cause in ('REFUSED', 'FAILED')""", key);
    }

    List<DeadLetter> list(State state, int limit) {
        return Sql.list(
                database,
                WaitingRoom::letter,
                COLUMNS + "where state = ? order by arrived_at, place limit ?",
                state.name(),
                limit);
    }

    Optional<DeadLetter> find(UUID id) {
        return Sql.first(database, WaitingRoom::letter, COLUMNS + "where id = ?", id);
    }

    /** How many records are open, and how many keys are held. */
    long[] counts() {
        return Sql.first(database, row -> new long[] {row.getLong(1), row.getLong(2)}, """
                        select (select count(*) from kafka.dead_letter where state = 'OPEN'),
                               (select count(*) from kafka.held_key)""")
                .orElseThrow();
    }

    private static boolean run(java.sql.Connection connection, String sql, TopicKey key) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, key.topic(), key.key());
            return !statement.execute() && statement.getUpdateCount() == 1;
        }
    }

    private static @Nullable String type(Arrived record) {
        return record.header("ce_type").orElse(null);
    }

    private static @Nullable Long millis(@Nullable Duration time) {
        return time == null ? null : time.toMillis();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        byte[] value = row.getBytes("value");
        var record = new Arrived(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                Arrived.readHeaders(row.getString("headers")),
                value,
                value == null ? 0 : value.length,
                Objects.requireNonNull(Sql.instant(row, "sent_at")));
        return new Waiting(
                row.getObject("id", UUID.class), State.valueOf(row.getString("state")), row.getInt("tries"), record);
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        String reason = row.getString("reason");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("record_id"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                State.valueOf(row.getString("state")),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("detail"),
                row.getInt("tries"),
                Sql.instant(row, "next_try_at"),
                Objects.requireNonNull(Sql.instant(row, "arrived_at")),
                Sql.instant(row, "settled_at"),
                row.getString("settled_by"),
                reason == null ? null : DiscardReason.valueOf(reason),
                row.getString("reference"),
                row.getInt("held"));
    }
}
