package candour.platform.sealed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is sealed within an event, however deep it lies in its records, lists and maps. */
public final class Within {

    /** The parts of a record class in which something sealed can lie. */
    private static final ClassValue<List<RecordComponent>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Stream.of(type.getRecordComponents())
                            .filter(part -> mayHold(part.getType()))
                            .peek(part -> part.getAccessor().setAccessible(true))
                            .toList()
                    : List.of();
        }
    };

    private Within() {}

    /** The values sealed within it. */
    public static Stream<Sealed> values(Object event) {
        return in(event, Sealed.class);
    }

    /** The files it speaks of. */
    public static Stream<SealedFile> files(Object event) {
        return in(event, SealedFile.class);
    }

    private static <T> Stream<T> in(@Nullable Object value, Class<T> wanted) {
        return switch (value) {
            case null -> Stream.of();
            case Object found when wanted.isInstance(found) -> Stream.of(wanted.cast(found));
            case Collection<?> all -> all.stream().flatMap(each -> in(each, wanted));
            case Map<?, ?> all -> all.values().stream().flatMap(each -> in(each, wanted));
            case Object other -> PARTS.get(other.getClass()).stream().flatMap(part -> in(read(part, other), wanted));
        };
    }

    private static boolean mayHold(Class<?> type) {
        return type.isRecord()
                || type.isInterface()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static @Nullable Object read(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("An event's part cannot be read: " + part, e);
        }
    }
}
