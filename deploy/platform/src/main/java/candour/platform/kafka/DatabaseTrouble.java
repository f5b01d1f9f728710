package candour.platform.kafka;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** The database does not answer: no fault of the record at hand, so nothing is given up and everything waits. */
final class DatabaseTrouble extends RuntimeException {

    DatabaseTrouble(Throwable cause) {
        super("The database does not answer as it should", cause);
    }

    /** Whether something failed because the database was away, full, shutting down or too slow. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseTrouble) {
                return true;
            }
            if (cause instanceof SQLException trouble && passes(trouble)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException trouble) {
        if (trouble instanceof SQLTransientException
                || trouble instanceof SQLRecoverableException
                || trouble instanceof SQLNonTransientConnectionException) {
            return true;
        }
        // Connection, lack of resources, operator intervention, input/output: SQL standard and PostgreSQL classes. A
        // pool
        // that got no connection has no state to give.
        String state = trouble.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58");
    }
}
