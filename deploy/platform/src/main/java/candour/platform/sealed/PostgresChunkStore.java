package candour.platform.sealed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps chunks in the service's own database, each in a short transaction of its own. */
public final class PostgresChunkStore implements ChunkStore, StoredFiles {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;

    public PostgresChunkStore(DataSource database) {
        this.database = database;
    }

    @Override
    public void put(UUID file, int index, byte[] sealed) {
        with("insert into sealed.chunk (file, index, content) values (?, ?, ?)", file, statement -> {
            statement.setInt(2, index);
            statement.setBytes(3, sealed);
            return statement.executeUpdate();
        });
    }

    @Override
    public Optional<byte[]> get(UUID file, int index) {
        return with("select content from sealed.chunk where file = ? and index = ?", file, statement -> {
            statement.setInt(2, index);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void delete(UUID file) {
        with("delete from sealed.chunk where file = ?", file, PreparedStatement::executeUpdate);
    }

    @Override
    public List<UUID> storedBefore(Instant instant, @Nullable UUID after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select file from sealed.chunk where file > ?"
                        + " group by file having max(stored_at) < ? order by file limit ?")) {
            statement.setObject(1, after == null ? BEFORE_ALL : after);
            statement.setObject(2, instant.atOffset(ZoneOffset.UTC));
            statement.setInt(3, most);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The stored files cannot be listed", e);
        }
    }

    @Override
    public boolean isRecorded(UUID file) {
        return with(
                "select exists (select 1 from log.event where position(convert_to(?::text, 'UTF8') in payload) > 0)",
                file,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        return rows.next() && rows.getBoolean(1);
                    }
                });
    }

    /** What is asked of the database. */
    @FunctionalInterface
    private interface Asked<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, UUID file, Asked<T> asked) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, file);
            return asked.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The chunks of a file cannot be stored or read", e);
        }
    }
}
