package candour.platform.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A call of one of the log's two functions that append. */
sealed interface AppendForm permits AppendOne, AppendCall {

    /** Null when it is stored, a stream that has moved, or the empty text when the request was answered before. */
    @Nullable
    String run(Connection connection, EventTypes types) throws SQLException;
}
