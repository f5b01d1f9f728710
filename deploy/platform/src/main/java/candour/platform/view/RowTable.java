package candour.platform.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one generation in the database. */
final class RowTable<R extends Row> {

    /** A row that was replaced within the batch it came in. */
    record Past<R>(R row, long from, long until) {}

    private final long generation;
    private final Class<R> type;

    RowTable(long generation, Class<R> type) {
        this.generation = generation;
        this.type = type;
    }

    Optional<R> current(Connection connection, String key) {
        var found = select(
                connection, "select body from view.row where generation = ? and key = ? and until_leaf is null", key);
        return found.stream().findFirst();
    }

    List<R> inScope(Connection connection, String scope) {
        return select(
                connection,
                "select body from view.row where generation = ? and scope = ? and until_leaf is null order by ord, key",
                scope);
    }

    /** Every key that has a row now. */
    void keys(Connection connection, Consumer<String> each) {
        try (PreparedStatement select =
                connection.prepareStatement("select key from view.row where generation = ? and until_leaf is null")) {
            select.setFetchSize(10_000);
            select.setLong(1, generation);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    each.accept(found.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be read", e);
        }
    }

    private List<R> select(Connection connection, String sql, String argument) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, generation);
            select.setString(2, argument);
            try (ResultSet found = select.executeQuery()) {
                var rows = new ArrayList<R>();
                while (found.next()) {
                    rows.add(RowJson.read(found.getString(1), type));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be read", e);
        }
    }

    /** Rows that stood before the batch end where it first changed them. */
    void end(Connection connection, Map<String, Long> firstChange) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update view.row set until_leaf = ? where generation = ? and key = ? and until_leaf is null")) {
            for (var change : firstChange.entrySet()) {
                update.setLong(1, change.getValue());
                update.setLong(2, generation);
                update.setString(3, change.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    void addPast(Connection connection, List<Past<R>> past) throws SQLException {
        try (PreparedStatement insert = insert(connection)) {
            for (var row : past) {
                bind(insert, row.row(), row.from(), row.until());
            }
            insert.executeBatch();
        }
    }

    void add(Connection connection, Map<String, Optional<R>> rows, Map<String, Long> since) throws SQLException {
        try (PreparedStatement insert = insert(connection)) {
            for (var row : rows.entrySet()) {
                if (row.getValue().isPresent()) {
                    bind(insert, row.getValue().get(), since.getOrDefault(row.getKey(), 0L), null);
                }
            }
            insert.executeBatch();
        }
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                insert into view.row (generation, key, from_leaf, until_leaf, scope, ord, body)
                values (?, ?, ?, ?, ?, ?, ?)
                """);
    }

    private void bind(PreparedStatement insert, R row, long from, @Nullable Long until) throws SQLException {
        insert.setLong(1, generation);
        insert.setString(2, row.key());
        insert.setLong(3, from);
        insert.setObject(4, until);
        insert.setString(5, row.scope());
        insert.setString(6, row.order());
        insert.setString(7, RowJson.write(row));
        insert.addBatch();
    }
}
