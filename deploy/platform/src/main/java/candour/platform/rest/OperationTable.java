package candour.platform.rest;

import candour.platform.rest.Operation.Status;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of operations. */
@Singleton
class OperationTable {

    private final DataSource database;

    OperationTable(DataSource database) {
        this.database = database;
    }

    void insert(Operation operation) {
        run(
                "insert into rest.operation(id, kind, owner, scope, phase, status, started_at) values (?,?,?,?,?,?,?)",
                statement -> {
                    statement.setObject(1, operation.id());
                    statement.setString(2, operation.kind());
                    statement.setString(3, operation.owner());
                    statement.setString(4, operation.scope());
                    statement.setString(5, operation.phase());
                    statement.setString(6, operation.status().name());
                    statement.setObject(7, OffsetDateTime.ofInstant(operation.startedAt(), ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    /** Stores how far it has come; true when the owner has asked for an end. */
    boolean progress(UUID id, String phase, long done, long total) {
        return run(
                "update rest.operation set phase = ?, done = ?, total = ?, touched_at = clock_timestamp()"
                        + " where id = ? and status = 'RUNNING' returning cancel_asked",
                statement -> {
                    statement.setString(1, phase);
                    statement.setLong(2, done);
                    statement.setLong(3, total);
                    statement.setObject(4, id);
                    try (var row = statement.executeQuery()) {
                        return row.next() && row.getBoolean(1);
                    }
                });
    }

    void finish(UUID id, Status status, @Nullable String result, @Nullable String reason) {
        run(
                "update rest.operation set status = ?, result = ?, reason = ?, touched_at = clock_timestamp()"
                        + " where id = ? and status = 'RUNNING'",
                statement -> {
                    statement.setString(1, status.name());
                    statement.setString(2, result);
                    statement.setString(3, reason);
                    statement.setObject(4, id);
                    return statement.executeUpdate();
                });
    }

    void askCancel(UUID id) {
        run("update rest.operation set cancel_asked = true where id = ? and status = 'RUNNING'", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }

    Optional<Operation> find(UUID id) {
        abandon();
        return run("select * from rest.operation where id = ?", statement -> {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    private void abandon() {
        run(
                "update rest.operation set status = 'FAILED', reason = 'ABANDONED'"
                        + " where status = 'RUNNING' and touched_at < clock_timestamp() - ? * interval '1 second'",
                statement -> {
                    statement.setLong(1, Operations.ABANDONED_AFTER.toSeconds());
                    return statement.executeUpdate();
                });
    }

    private static Operation read(ResultSet row) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("owner"),
                row.getString("scope"),
                row.getString("phase"),
                row.getLong("done"),
                row.getLong("total"),
                Status.valueOf(row.getString("status")),
                row.getString("result"),
                row.getString("reason"),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }

    private interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Query<T> query) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return query.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The table of operations does not answer", e);
        }
    }
}
