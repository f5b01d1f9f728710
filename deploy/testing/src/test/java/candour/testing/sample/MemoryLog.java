package candour.testing.sample;

import candour.platform.log.Append;
import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import candour.platform.log.StreamName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A log in memory: only for trying the REST edge by itself. */
final class MemoryLog implements Log {

    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<String, Answered> answered = new HashMap<>();
    volatile boolean broken;

    @Override
    public synchronized Outcome append(Append append) {
        if (broken) {
            throw new IllegalStateException("the log does not answer");
        }
        var request = append.request();
        if (request != null && answered.containsKey(request.key())) {
            return new Outcome.AlreadyAnswered(answered.get(request.key()));
        }
        for (var watched : List.of(append.expected(), append.guards())) {
            for (var stream : watched.entrySet()) {
                if (version(stream.getKey()) != stream.getValue()) {
                    return new Outcome.Moved(stream.getKey());
                }
            }
        }
        for (var event : append.events()) {
            events.add(new LoggedEvent(
                    events.size(),
                    event.eventId(),
                    event.stream(),
                    version(event.stream()) + 1,
                    event.payload().getClass().getSimpleName(),
                    1,
                    now(),
                    append.provenance(),
                    event.payload()));
        }
        if (request != null) {
            var ids = append.events().stream().map(Append.NewEvent::eventId).toList();
            answered.put(
                    request.key(),
                    new Answered(request.key(), request.bodyHmac(), request.stream(), version(request.stream()), ids));
        }
        return new Outcome.Stored();
    }

    private long version(StreamName stream) {
        return stream(stream, -1).size() - 1L;
    }

    @Override
    public synchronized List<StreamEvent> stream(StreamName stream, long after) {
        return events.stream()
                .filter(e -> e.stream().equals(stream) && e.sequence() > after)
                .map(e -> new StreamEvent(e.eventId(), e.sequence(), e.recordedAt(), e.payload()))
                .toList();
    }

    @Override
    public Map<StreamName, List<StreamEvent>> streams(Collection<StreamName> streams) {
        return streams.stream().distinct().collect(Collectors.toMap(s -> s, s -> stream(s, -1)));
    }

    @Override
    public synchronized List<LoggedEvent> page(long from, int limit) {
        return events.stream().skip(from).limit(limit).toList();
    }

    @Override
    public synchronized long size() {
        return events.size();
    }

    @Override
    public synchronized long sizeAt(Instant instant) {
        return events.stream().filter(e -> !e.recordedAt().isAfter(instant)).count();
    }

    @Override
    public synchronized Optional<Long> leafOf(StreamName stream, long sequence) {
        return events.stream()
                .filter(e -> e.stream().equals(stream) && e.sequence() == sequence)
                .map(LoggedEvent::leafIndex)
                .findFirst();
    }

    @Override
    public synchronized Optional<Answered> answered(String key) {
        return Optional.ofNullable(answered.get(key));
    }

    @Override
    public AutoCloseable onAvailable(Runnable callback) {
        return () -> {};
    }

    @Override
    public Instant now() {
        return Instant.now();
    }
}
