package candour.platform.log;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which record stands for which stored name, found by walking the sealed interfaces of a service's events. Refuses at
 * start what would be found out too late: an event without {@link Stored}, a name used twice, a revision that nothing
 * reads.
 */
public final class EventTypes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Map<Class<?>, Written> byClass = new HashMap<>();
    private final Map<String, Written> byName = new TreeMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /** One stored name, the record it stands for today, and the revision written today. */
    public record Written(String type, int revision, Class<?> record, ObjectWriter writer, ObjectReader reader) {}

    private EventTypes() {}

    /** Event types without older revisions. */
    public static EventTypes of(Collection<? extends Class<?>> events) {
        return of(events, List.of());
    }

    /**
     * All event types of a service.
     *
     * @param events sealed interfaces (or single records) of events
     * @param upcasters how each older revision is read
     * @throws IllegalArgumentException when they cannot all be stored and read again
     */
    public static EventTypes of(Collection<? extends Class<?>> events, Collection<? extends Upcaster> upcasters) {
        var types = new EventTypes();
        events.forEach(family -> recordsOf(family).forEach(types::add));
        upcasters.forEach(types::add);
        types.byName.values().forEach(types::refuseUnreadableRevision);
        return types;
    }

    /** All records below a sealed interface, in the order they are permitted in; a record itself. */
    public static Set<Class<?>> recordsOf(Class<?> family) {
        var records = new LinkedHashSet<Class<?>>();
        if (family.isSealed()) {
            for (Class<?> permitted : family.getPermittedSubclasses()) {
                records.addAll(recordsOf(permitted));
            }
        } else if (family.isRecord() || family.isEnum()) {
            records.add(family);
        } else {
            throw new IllegalArgumentException(family.getName() + " is neither sealed nor a record");
        }
        return records;
    }

    /** Every stored name, in alphabetical order. */
    public List<Written> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The stored name and revision of an event.
     *
     * @throws IllegalArgumentException when its record is none of this service's events
     */
    public Written of(Object event) {
        Written written = byClass.get(event.getClass());
        if (written == null) {
            throw new IllegalArgumentException(
                    event.getClass().getName() + " is not among the events this service stores");
        }
        return written;
    }

    /** The bytes to be stored. */
    byte[] write(Object event) {
        try {
            return of(event).writer().writeValueAsBytes(event);
        } catch (IOException unwritable) {
            throw new IllegalArgumentException(
                    "An event " + of(event).type() + " cannot be written as JSON", unwritable);
        }
    }

    /** The event as today's record, or {@link UnknownEvent} when a newer build stored it. */
    public Object read(String type, int revision, byte[] payload) {
        Written written = byName.get(type);
        if (written == null || revision > written.revision()) {
            return new UnknownEvent(type, revision);
        }
        try {
            return revision == written.revision()
                    ? written.reader().readValue(payload)
                    : written.reader().readValue(upcast(type, revision, written.revision(), payload));
        } catch (IOException unreadable) {
            throw new UnreadableEvent(type, revision, unreadable);
        }
    }

    private ObjectNode upcast(String type, int stored, int today, byte[] payload) throws IOException {
        var json = (ObjectNode) EventJson.mapper().readTree(payload);
        for (int revision = stored; revision < today; revision++) {
            json = upcasters.get(type + "/" + revision).upcast(json);
        }
        return json;
    }

    private void add(Class<?> record) {
        Stored stored = record.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalArgumentException(record.getName() + " has no @Stored name");
        }
        if (!NAME.matcher(stored.value()).matches() || stored.revision() < 1) {
            throw new IllegalArgumentException(record.getName()
                    + " has a stored name that is not lower-case words joined by hyphens, or a revision below 1");
        }
        var written = new Written(
                stored.value(),
                stored.revision(),
                record,
                EventJson.mapper().writerFor(record),
                EventJson.mapper().readerFor(record));
        Written other = byName.putIfAbsent(stored.value(), written);
        if (other != null && other.record() != record) {
            throw new IllegalArgumentException("The stored name " + stored.value() + " is used by both "
                    + other.record().getName() + " and " + record.getName());
        }
        byClass.put(record, written);
    }

    private void add(Upcaster upcaster) {
        if (upcasters.putIfAbsent(upcaster.type() + "/" + upcaster.from(), upcaster) != null) {
            throw new IllegalArgumentException(
                    "Revision " + upcaster.from() + " of " + upcaster.type() + " is read in two ways");
        }
    }

    private void refuseUnreadableRevision(Written written) {
        for (int revision = 1; revision < written.revision(); revision++) {
            if (!upcasters.containsKey(written.type() + "/" + revision)) {
                throw new IllegalArgumentException(
                        "Nothing reads revision " + revision + " of " + written.type() + " as the next one");
            }
        }
    }
}
