package candour.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The log's database as the application role sees it: a statement at a time, over plain JDBC. */
record Database(DataSource dataSource) {

    /** All rows of one statement. {@code doing} finishes the sentence "failed while …". */
    <T> List<T> query(String doing, String sql, Setting setting, RowReader<T> reader) {
        return run(doing, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.prepareAtOnce(statement);
                setting.on(statement);
                var found = new ArrayList<T>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }

    /** One number from one row. */
    long number(String doing, String sql, Setting setting) {
        return query(doing, sql, setting, row -> row.getLong(1)).getFirst();
    }

    <T> T run(String doing, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new LogUnavailable(doing, failed);
        }
    }

    /** Sets a statement's parameters. */
    interface Setting {
        Setting NONE = _ -> {};

        void on(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Works with one connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
