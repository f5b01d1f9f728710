package candour.platform.command;

import candour.platform.decision.Facts;
import candour.platform.log.Append;
import candour.platform.log.StreamName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a decision read: the folded facts, and the version each stream had.
 *
 * @param primary the stream whose version the caller sees
 * @param remembered whether any of it came from memory rather than from the log
 */
record Reading(StreamName primary, Map<StreamName, Folded> streams, Facts facts, boolean remembered) {

    /** The primary stream's last sequence, -1 when there is none. */
    long version() {
        return Objects.requireNonNull(streams.get(primary)).version();
    }

    /** The append of these events, with every stream read as a guard and a new stream expected not to exist. */
    Append append(List<Append.NewEvent> events, Envelope envelope) {
        var expected = new LinkedHashMap<StreamName, Long>();
        for (var event : events) {
            var folded = streams.get(event.stream());
            expected.put(event.stream(), folded == null ? -1L : folded.version());
        }
        var guards = new LinkedHashMap<StreamName, Long>();
        streams.forEach((stream, folded) -> {
            if (!expected.containsKey(stream)) {
                guards.put(stream, folded.version());
            }
        });
        Append.Request request = null;
        if (envelope.requestKey() != null && envelope.bodyHmac() != null) {
            request = new Append.Request(envelope.requestKey(), envelope.bodyHmac(), primary);
        }
        return new Append(events, expected, guards, envelope.provenance(), request);
    }
}
