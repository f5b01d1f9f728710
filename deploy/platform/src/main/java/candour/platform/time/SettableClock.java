package candour.platform.time;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** A database's clock that may be moved: declared by the owner role once, for development only (ruling R19). */
public final class SettableClock {

    private static final String BACKWARD = "22008";

    private SettableClock() {}

    /** Something is recorded already, so that time cannot go back. */
    public static final class TimeOnlyMovesForward extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeOnlyMovesForward() {
            super("The clock only moves forward.");
        }
    }

    /** Declares a database to be for development: from now on its clock may be moved forward. */
    public static void allow(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into log.development values (true) on conflict do nothing");
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be declared to be for development", failed);
        }
    }

    /**
     * Sets how far the clock stands ahead of the machine's (behind it, when negative). Only where it was allowed; and
     * forward only, once anything is recorded: a story told to an empty log may begin in the past.
     *
     * @return the time it shows now
     * @throws TimeOnlyMovesForward when it would move back
     * @throws IllegalStateException when the database refuses for another reason, with that reason
     */
    public static Instant setAhead(DataSource application, Duration ahead) {
        try (Connection connection = application.getConnection();
                var statement = connection.prepareStatement("select log.set_clock(? * interval '1 microsecond')")) {
            statement.setLong(1, ahead.toSeconds() * 1_000_000 + ahead.toNanosPart() / 1_000);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException failed) {
            if (BACKWARD.equals(failed.getSQLState())) {
                throw new TimeOnlyMovesForward();
            }
            throw new IllegalStateException("The database's clock was not moved: " + failed.getMessage(), failed);
        }
    }

    /**
     * Called at start in production.
     *
     * @throws IllegalStateException when the clock may be moved or has been: its dates prove nothing
     */
    public static void refuse(DataSource application) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select exists (select from log.development) or log.clock_offset() <> interval '0'")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException("This database was made for development: its clock can be moved."
                        + " Production does not start with it. Use a database of its own.");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be asked about its clock", failed);
        }
    }
}
