package candour.platform.log;

import java.sql.SQLException;

/** The log's database did not do what was asked. Carries the SQL state, never the statement or its values. */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    LogUnavailable(String doing, SQLException cause) {
        super("The log's database failed while " + doing + " (SQL state " + cause.getSQLState() + ")", cause);
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /** Five characters, for example 08006 for a lost connection. */
    public String sqlState() {
        return sqlState;
    }
}
