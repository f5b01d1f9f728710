package candour.platform.log;

import candour.platform.log.Append.NewEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of {@code log.append}: everything a decision wants stored, as arrays. */
record AppendCall(
        String[] streams,
        Long[] expected,
        int written,
        List<NewEvent> events,
        Integer[] eventStreams,
        byte[] metadata,
        Append.@Nullable Request request)
        implements AppendForm {

    private static final String SQL = "select log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static AppendCall of(Append append) {
        var streams = new ArrayList<String>();
        var expected = new ArrayList<Long>();
        var numbers = new HashMap<StreamName, Integer>();
        append.expected().forEach((stream, version) -> {
            streams.add(stream.toString());
            expected.add(version);
            numbers.put(stream, streams.size());
        });
        int written = streams.size();
        append.guards().forEach((stream, version) -> {
            if (numbers.putIfAbsent(stream, 0) == null) {
                streams.add(stream.toString());
                expected.add(version);
            }
        });
        return new AppendCall(
                streams.toArray(String[]::new),
                expected.toArray(Long[]::new),
                written,
                append.events(),
                append.events().stream()
                        .map(event -> numberOf(event.stream(), numbers))
                        .toArray(Integer[]::new),
                Metadata.write(append.provenance()),
                append.request());
    }

    private static Integer numberOf(StreamName stream, Map<StreamName, Integer> numbers) {
        Integer number = numbers.get(stream);
        if (number == null || number == 0) {
            throw new IllegalArgumentException(
                    "An event is to be stored in " + stream + ", whose expected version is not given");
        }
        return number;
    }

    @Override
    public @Nullable String run(Connection connection, EventTypes types) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(SQL)) {
            Jdbc.prepareAtOnce(call);
            call.setArray(1, connection.createArrayOf("text", streams));
            call.setArray(2, connection.createArrayOf("int8", expected));
            call.setInt(3, written);
            call.setArray(4, connection.createArrayOf("uuid", ofEach(NewEvent::eventId)));
            call.setArray(5, connection.createArrayOf("int4", eventStreams));
            call.setArray(6, connection.createArrayOf("text", ofEach(e -> types.of(e.payload())
                    .type())));
            call.setArray(7, connection.createArrayOf("int4", ofEach(e -> types.of(e.payload())
                    .revision())));
            call.setBytes(8, metadata);
            call.setArray(
                    9,
                    connection.createArrayOf(
                            "bytea",
                            events.stream().map(e -> types.write(e.payload())).toArray(byte[][]::new)));
            if (request == null) {
                call.setNull(10, Types.VARCHAR);
                call.setNull(11, Types.BINARY);
                call.setNull(12, Types.VARCHAR);
            } else {
                call.setString(10, request.key());
                call.setBytes(11, request.bodyHmac());
                call.setString(12, request.stream().toString());
            }
            try (var answer = call.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private Object[] ofEach(Function<NewEvent, Object> part) {
        return events.stream().map(part).toArray();
    }
}
