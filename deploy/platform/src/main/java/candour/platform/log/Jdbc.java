package candour.platform.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.postgresql.PGStatement;

/** The few things said to the driver in its own words. */
final class Jdbc {

    private Jdbc() {}

    /** Lets the server keep the plan from the first call on rather than from the fifth. */
    static void prepareAtOnce(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(1);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
