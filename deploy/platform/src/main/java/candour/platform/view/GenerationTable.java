package candour.platform.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of generations. Every method runs in the caller's transaction. */
final class GenerationTable {

    private GenerationTable() {}

    /** All generations in a state; locked, when asked, until the transaction ends, so that only one may write them. */
    static List<Generation> in(Connection connection, String state, boolean lock) throws SQLException {
        var sql = "select id, model, version, position from view.generation where state = ? order by id"
                + (lock ? " for update" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, state);
            return found(select);
        }
    }

    /**
     * Begins a batch: all generations in a state, or the given one of them, locked until the transaction ends, which
     * from now on does not wait for the disk.
     */
    static List<Generation> beginBatch(Connection connection, String state, @Nullable Long only) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, model, version, position from view.begin_batch(?, ?)")) {
            select.setString(1, state);
            select.setObject(2, only, Types.BIGINT);
            return found(select);
        }
    }

    private static List<Generation> found(PreparedStatement select) throws SQLException {
        try (ResultSet found = select.executeQuery()) {
            var generations = new ArrayList<Generation>();
            while (found.next()) {
                generations.add(
                        new Generation(found.getLong(1), found.getString(2), found.getInt(3), found.getLong(4)));
            }
            return generations;
        }
    }

    /** Begins a generation; nothing happens when the model has one in that state already. */
    static void begin(Connection connection, ReadModel<?> model, String state) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into view.generation (model, version, state) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, model.name());
            insert.setInt(2, model.version());
            insert.setString(3, state);
            insert.executeUpdate();
        }
    }

    /** These generations have taken in everything before this leaf. */
    static void moveTo(Connection connection, Collection<Long> ids, long position) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update view.generation set position = ? where id = any(?)")) {
            update.setLong(1, position);
            update.setArray(2, connection.createArrayOf("int8", ids.toArray()));
            update.executeUpdate();
        }
    }

    /** What was served is retired, and what was built is served instead. */
    static void serve(Connection connection, Generation built) throws SQLException {
        try (PreparedStatement retire = connection.prepareStatement(
                "update view.generation set state = 'RETIRED' where model = ? and state = 'SERVING'")) {
            retire.setString(1, built.model());
            retire.executeUpdate();
        }
        update(connection, "update view.generation set state = 'SERVING' where id = ?", built.id());
    }

    /** What is served has missed leaves: it is of no version of the fold any more, and stands still until replaced. */
    static void outdate(Connection connection, Generation served) throws SQLException {
        update(connection, "update view.generation set version = -1 where id = ?", served.id());
    }

    /** Another build of this service began it, with a fold this one does not have. */
    static void retire(Connection connection, Generation building) throws SQLException {
        update(
                connection,
                "update view.generation set state = 'RETIRED' where id = ? and state = 'BUILDING'",
                building.id());
    }

    /** Removes some rows of a retired generation, and the generation once it has none left. */
    static boolean sweep(Connection connection, long id, int rows) throws SQLException {
        int removed = update(
                connection,
                "delete from view.row where ctid = any(array(select ctid from view.row where generation = ? limit ?))",
                id,
                rows);
        if (removed == 0) {
            update(connection, "delete from view.generation where id = ? and state = 'RETIRED'", id);
        }
        return removed > 0;
    }

    private static int update(Connection connection, String sql, long... arguments) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setLong(i + 1, arguments[i]);
            }
            return update.executeUpdate();
        }
    }
}
