package candour.platform.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a field of a type takes, so that a front end need not guess. */
final class Expected {

    private static final String UNKNOWN = "Is missing or is not of the form it must have.";
    private static final Map<Class<?>, String> WORDS = Map.of(
            LocalDate.class, "Must be a date, for example 2026-05-02.",
            Instant.class, "Must be an instant, for example 2026-05-02T10:00:00Z.",
            UUID.class, "Must be a UUID.",
            boolean.class, "Must be true or false.",
            Boolean.class, "Must be true or false.",
            int.class, "Must be a whole number.",
            Integer.class, "Must be a whole number.",
            long.class, "Must be a whole number.",
            Long.class, "Must be a whole number.",
            String.class, "Must be text.");

    private Expected() {}

    static String by(@Nullable Class<?> type) {
        if (type == null) {
            return UNKNOWN;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .collect(Collectors.joining(", ", "Must be one of ", "."));
        }
        return Collection.class.isAssignableFrom(type) ? "Must be a list." : WORDS.getOrDefault(type, UNKNOWN);
    }
}
