package candour.platform.log;

import static java.util.stream.Collectors.toMap;

import candour.platform.log.Database.Setting;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The log in PostgreSQL, over plain JDBC. Appending is one call of one function in one round trip; the order is given
 * later, by the {@link Sequencer}. Its connections commit by themselves: within a transaction of the caller nothing is
 * appended, because whatever wrote before would spoil the order.
 */
public final class PostgresLog implements Log {

    private static final String EVENT =
            "e.event_id, e.stream, e.sequence, e.type, e.revision, e.recorded_at, e.payload";

    private final Database database;
    private final PageReader pages;
    private final EventTypes types;
    private final LogMetrics metrics;
    private final Callbacks appended = new Callbacks();
    private final Callbacks available = new Callbacks();

    /** A log whose events are of these types; the application role's data source. */
    public PostgresLog(DataSource dataSource, EventTypes types, LogMetrics metrics) {
        this.database = new Database(dataSource);
        this.pages = new PageReader(database);
        this.types = types;
        this.metrics = metrics;
    }

    @Override
    public Outcome append(Append append) {
        AppendOne one = AppendOne.of(append);
        AppendForm call = one != null ? one : AppendCall.of(append);
        long started = System.nanoTime();
        String answer = database.run("appending", connection -> {
                    if (!connection.getAutoCommit()) {
                        throw new IllegalStateException("The log appends outside any transaction of the caller");
                    }
                    return Optional.ofNullable(call.run(connection, types));
                })
                .orElse(null);
        if (answer == null) {
            metrics.appended(append.events().size(), System.nanoTime() - started);
            appended.call();
            return new Outcome.Stored();
        }
        metrics.notAppended();
        if (!answer.isEmpty() || append.request() == null) {
            return new Outcome.Moved(StreamName.parse(answer));
        }
        return new Outcome.AlreadyAnswered(answered(append.request().key())
                .orElseThrow(() -> new IllegalStateException("A request was answered and then it was not")));
    }

    @Override
    public List<StreamEvent> stream(StreamName stream, long afterSequence) {
        return database.query(
                "reading a stream",
                "select " + EVENT + " from log.event e where e.stream = ? and e.sequence > ? order by e.sequence",
                statement -> {
                    statement.setString(1, stream.toString());
                    statement.setLong(2, afterSequence);
                },
                this::streamEvent);
    }

    @Override
    public Map<StreamName, List<StreamEvent>> streams(Collection<StreamName> streams) {
        Map<String, StreamName> names = streams.stream().distinct().collect(toMap(StreamName::toString, name -> name));
        var found = new LinkedHashMap<StreamName, List<StreamEvent>>();
        streams.forEach(name -> found.put(name, new ArrayList<>()));
        return database.run("reading streams", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select " + EVENT + " from log.event e where e.stream = any(?) order by e.sequence")) {
                Jdbc.prepareAtOnce(statement);
                Array wanted = connection.createArrayOf("text", names.keySet().toArray());
                statement.setArray(1, wanted);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.get(names.get(rows.getString(2))).add(streamEvent(rows));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public List<LoggedEvent> page(long fromLeaf, int limit) {
        return pages.page(fromLeaf, limit, this::loggedEvent);
    }

    @Override
    public long size() {
        return database.number(
                "reading its size", "select coalesce(max(leaf_index) + 1, 0) from log.entry", Setting.NONE);
    }

    @Override
    public long sizeAt(Instant instant) {
        return database.number(
                "reading its size at an instant",
                "select log.size_at(?)",
                statement -> statement.setObject(1, instant.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public Optional<Long> leafOf(StreamName stream, long sequence) {
        return database
                .query(
                        "looking up a leaf",
                        "select n.leaf_index from log.event e join log.entry n on (n.xid, n.position) = (e.xid,"
                                + " e.position) where e.stream = ? and e.sequence = ?",
                        statement -> {
                            statement.setString(1, stream.toString());
                            statement.setLong(2, sequence);
                        },
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Long> version(StreamName stream) {
        return database
                .query(
                        "looking up a version",
                        "select sequence from log.event where stream = ? order by sequence desc limit 1",
                        statement -> statement.setString(1, stream.toString()),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Long> versionAt(StreamName stream, long leaves) {
        return database
                .query(
                        "looking up a version at a leaf",
                        "select e.sequence from log.event e"
                                + " join log.entry n on (n.xid, n.position) = (e.xid, e.position)"
                                + " where e.stream = ? and n.leaf_index < ? order by e.sequence desc limit 1",
                        statement -> {
                            statement.setString(1, stream.toString());
                            statement.setLong(2, leaves);
                        },
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> recorderOf(UUID eventId) {
        return database
                .query(
                        "looking up a recorder",
                        "select metadata from log.event where event_id = ?",
                        statement -> statement.setObject(1, eventId),
                        row -> Metadata.read(row.getBytes(1)).recordedBy())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Answered> answered(String key) {
        return database
                .query(
                        "looking up a request",
                        "select body_hmac, stream, version, event_ids from log.request where key = ?",
                        statement -> statement.setString(1, key),
                        row -> new Answered(
                                key, row.getBytes(1), StreamName.parse(row.getString(2)), row.getLong(3), List.of((UUID
                                                [])
                                        row.getArray(4).getArray())))
                .stream()
                .findFirst();
    }

    @Override
    public AutoCloseable onAvailable(Runnable callback) {
        return available.add(callback);
    }

    @Override
    public Instant now() {
        return database.query("reading the clock", "select log.now()", Setting.NONE, row -> Jdbc.instant(row, 1))
                .getFirst();
    }

    /** Calls back after each append of this instance: how the sequencer is woken. */
    AutoCloseable onAppended(Runnable callback) {
        return appended.add(callback);
    }

    Database database() {
        return database;
    }

    /** Tells the readers that new leaves are there. */
    void announce() {
        available.call();
    }

    private LoggedEvent loggedEvent(
            long leafIndex,
            UUID eventId,
            String stream,
            long sequence,
            String type,
            int revision,
            Instant recordedAt,
            byte[] metadata,
            byte[] payload) {
        return new LoggedEvent(
                leafIndex,
                eventId,
                StreamName.parse(stream),
                sequence,
                type,
                revision,
                recordedAt,
                Metadata.read(metadata),
                types.read(type, revision, payload));
    }

    private StreamEvent streamEvent(ResultSet row) throws SQLException {
        return new StreamEvent(
                row.getObject(1, UUID.class),
                row.getLong(3),
                Jdbc.instant(row, 6),
                types.read(row.getString(4), row.getInt(5), row.getBytes(7)));
    }
}
