package candour.platform.log;

import candour.platform.log.Append.NewEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of {@code log.append_one}: one event, and at most one other stream that the decision has read. */
record AppendOne(NewEvent event, long expected, @Nullable StreamName guard, long guardExpected, Append append)
        implements AppendForm {

    private static final String SQL = "select log.append_one(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The call, or null when this append needs {@link AppendCall}. */
    static @Nullable AppendOne of(Append append) {
        if (append.events().size() != 1
                || append.expected().size() != 1
                || append.guards().size() > 1) {
            return null;
        }
        NewEvent event = append.events().getFirst();
        Long expected = append.expected().get(event.stream());
        boolean answersForIt =
                append.request() == null || append.request().stream().equals(event.stream());
        if (expected == null || !answersForIt || append.guards().containsKey(event.stream())) {
            return null;
        }
        for (Map.Entry<StreamName, Long> guard : append.guards().entrySet()) {
            return new AppendOne(event, expected, guard.getKey(), guard.getValue(), append);
        }
        return new AppendOne(event, expected, null, -1, append);
    }

    @Override
    public @Nullable String run(Connection connection, EventTypes types) throws SQLException {
        EventTypes.Written written = types.of(event.payload());
        try (PreparedStatement call = connection.prepareStatement(SQL)) {
            Jdbc.prepareAtOnce(call);
            call.setString(1, event.stream().toString());
            call.setLong(2, expected);
            call.setString(3, guard == null ? null : guard.toString());
            call.setLong(4, guardExpected);
            call.setObject(5, event.eventId());
            call.setString(6, written.type());
            call.setInt(7, written.revision());
            call.setBytes(8, Metadata.write(append.provenance()));
            call.setBytes(9, types.write(event.payload()));
            if (append.request() == null) {
                call.setNull(10, Types.VARCHAR);
                call.setNull(11, Types.BINARY);
            } else {
                call.setString(10, append.request().key());
                call.setBytes(11, append.request().bodyHmac());
            }
            try (var answer = call.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
