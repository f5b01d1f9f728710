package candour.platform.view;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one generation in the database. Every method runs in the transaction of a batch. */
final class RowTable<R extends Row> {

    /** A row as it stands from one leaf on until another; until null, it stands now. */
    record Version<R>(R row, long from, @Nullable Long until) {}

    /** The latest row with a key is found in the primary key, however many there were before it. */
    private static final String CURRENT = """
            select body from (
                select body, until_leaf from view.row
                where generation = ? and key = ? order by from_leaf desc limit 1) latest
            where until_leaf is null""";

    private static final String END = """
            update view.row r set until_leaf = c.leaf
            from unnest(?::text[], ?::bigint[]) as c(key, leaf)
            cross join lateral (
                select v.generation, v.key, v.from_leaf from view.row v
                where v.generation = ? and v.key = c.key order by v.from_leaf desc limit 1) latest
            where (r.generation, r.key, r.from_leaf) = (latest.generation, latest.key, latest.from_leaf)
              and r.until_leaf is null""";

    private static final String ADD = """
            insert into view.row (generation, key, from_leaf, until_leaf, scope, ord, body)
            select ?, * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])""";

    private final long generation;
    private final Class<R> type;

    RowTable(long generation, Class<R> type) {
        this.generation = generation;
        this.type = type;
    }

    Optional<R> current(Connection connection, String key) {
        return select(connection, CURRENT, key).stream().findFirst();
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

    /** Rows that stood before the batch end at these leaves, where the batch first changed them. */
    void end(Connection connection, Map<String, Long> firstChange) throws SQLException {
        if (firstChange.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setArray(
                    1, connection.createArrayOf("text", firstChange.keySet().toArray(String[]::new)));
            update.setArray(
                    2, connection.createArrayOf("int8", firstChange.values().toArray(Long[]::new)));
            update.setLong(3, generation);
            update.executeUpdate();
        }
    }

    /** Adds what a batch has made, in one statement. */
    void add(Connection connection, List<Version<R>> versions) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, generation);
            insert.setArray(
                    2, texts(connection, versions, version -> version.row().key()));
            insert.setArray(3, numbers(connection, versions, Version::from));
            insert.setArray(4, numbers(connection, versions, Version::until));
            insert.setArray(
                    5, texts(connection, versions, version -> version.row().scope()));
            insert.setArray(
                    6, texts(connection, versions, version -> version.row().order()));
            insert.setArray(7, texts(connection, versions, version -> RowJson.write(version.row())));
            insert.executeUpdate();
        }
    }

    // Arrays of their own type: the driver then sends them as they are, without quoting each element.
    private Array texts(Connection connection, List<Version<R>> versions, Function<Version<R>, String> part)
            throws SQLException {
        return connection.createArrayOf("text", versions.stream().map(part).toArray(String[]::new));
    }

    private Array numbers(Connection connection, List<Version<R>> versions, Function<Version<R>, @Nullable Long> part)
            throws SQLException {
        return connection.createArrayOf("int8", versions.stream().map(part).toArray(Long[]::new));
    }
}
