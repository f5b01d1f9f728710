package candour.platform.command;

import candour.platform.decision.Decider;
import candour.platform.decision.Facts;
import candour.platform.decision.Fold;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Append;
import candour.platform.log.EventTypes;
import candour.platform.log.Log;
import candour.platform.log.StreamName;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Folds streams into the facts a decision is made on, and remembers what they folded to by version. What is remembered
 * may be behind: the append's guards find that out. One event type belongs to one fold, so an event knows its stream.
 */
final class Folds {

    private final Log log;
    private final Map<Class<?>, Fold<?, ?>> byEvent;
    private final Cache<StreamName, Folded> memory;

    Folds(Log log, List<Fold<?, ?>> folds, long remembered) {
        this.log = log;
        this.byEvent = folds.stream()
                .flatMap(fold -> EventTypes.recordsOf(fold.events()).stream().map(event -> Map.entry(event, fold)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.memory = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** Reads all that a command's decider asks for; each kind of stream in one round trip. */
    <C> Reading read(Decider<C> decider, C command, boolean fresh) {
        var facts = new Facts();
        var streams = new LinkedHashMap<StreamName, Folded>();
        boolean remembered = false;
        StreamName primary = null;
        for (var read : decider.reads()) {
            var ids = new LinkedHashSet<Object>(read.ids().apply(command, facts));
            var missing = new ArrayList<StreamName>();
            for (var id : ids) {
                var stream = read.fold().stream(id);
                primary = primary == null ? stream : primary;
                var known = fresh ? null : memory.getIfPresent(stream);
                if (streams.containsKey(stream)) {
                    continue;
                }
                if (known == null) {
                    missing.add(stream);
                } else {
                    remembered = true;
                    streams.put(stream, known);
                }
            }
            if (!missing.isEmpty()) {
                log.streams(missing).forEach((stream, events) -> {
                    var folded = fold(read.fold(), events);
                    memory.put(stream, folded);
                    streams.put(stream, folded);
                });
                missing.forEach(stream -> streams.computeIfAbsent(
                        stream, _ -> new Folded(read.fold().initial(), -1)));
            }
            ids.forEach(id -> add(facts, read.fold(), id, streams));
        }
        if (primary == null) {
            throw new IllegalStateException("A decider reads at least one stream: " + decider.commands());
        }
        return new Reading(primary, streams, facts, remembered);
    }

    /** The stream an event is stored in. */
    StreamName streamOf(Object event) {
        return foldOf(event).streamOf(event);
    }

    /** The events of a stream that count, by id: read afresh, since an id is not part of any state. */
    Map<UUID, Object> standing(StreamName stream) {
        var events = log.streams(List.of(stream)).getOrDefault(stream, List.of());
        var marked = marked(events);
        return events.stream()
                .filter(event -> !marked.contains(event.eventId()))
                .collect(Collectors.toUnmodifiableMap(Log.StreamEvent::eventId, Log.StreamEvent::payload));
    }

    /** Takes in what was just stored, so that the next command on these streams needs no reading. */
    void remember(Reading reading, List<Append.NewEvent> events) {
        var byStream = events.stream()
                .collect(Collectors.groupingBy(Append.NewEvent::stream, LinkedHashMap::new, Collectors.toList()));
        byStream.forEach((stream, added) -> {
            var before = reading.streams().get(stream);
            if (before == null || added.stream().anyMatch(event -> event.payload() instanceof MarkedInError)) {
                memory.invalidate(stream);
                return;
            }
            var state = before.state();
            for (var event : added) {
                state = next(foldOf(event.payload()), state, event.payload());
            }
            memory.put(stream, new Folded(state, before.version() + added.size()));
        });
    }

    /** The stream has moved elsewhere: what is remembered of it is of no use. */
    void forget(StreamName stream) {
        memory.invalidate(stream);
    }

    private static Folded fold(Fold<?, ?> fold, List<Log.StreamEvent> events) {
        var marked = marked(events);
        Object state = fold.initial();
        long version = -1;
        for (var event : events) {
            version = event.sequence();
            if (counts(fold, event, marked)) {
                state = next(fold, state, event.payload());
            }
        }
        return new Folded(state, version);
    }

    private static Set<UUID> marked(List<Log.StreamEvent> events) {
        return events.stream()
                .map(Log.StreamEvent::payload)
                .filter(MarkedInError.class::isInstance)
                .map(event -> ((MarkedInError) event).markedEventId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean counts(Fold<?, ?> fold, Log.StreamEvent event, Set<UUID> marked) {
        return !marked.contains(event.eventId()) && fold.events().isInstance(event.payload());
    }

    private Fold<?, ?> foldOf(Object event) {
        var fold = byEvent.get(event.getClass());
        if (fold == null) {
            throw new IllegalStateException(
                    "No noun of this service stores " + event.getClass().getSimpleName());
        }
        return fold;
    }

    @SuppressWarnings("unchecked")
    private static <S> void add(Facts facts, Fold<S, ?> fold, Object id, Map<StreamName, Folded> streams) {
        var folded = Objects.requireNonNull(streams.get(fold.stream(id)));
        facts.with(fold, id, (S) folded.state(), folded.version());
    }

    @SuppressWarnings("unchecked")
    private static <S> Object next(Fold<S, ?> fold, Object state, Object event) {
        return (Object) fold.next((S) state, event);
    }
}
