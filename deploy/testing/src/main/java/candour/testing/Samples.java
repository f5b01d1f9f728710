package candour.testing;

import candour.platform.log.EventTypes;
import candour.platform.sealed.Sealed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a sample of any record, the same every time: a first draft of a golden file, to be looked at by a person. */
final class Samples {

    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(String.class, "SAMPLE-1"),
            Map.entry(UUID.class, UUID.fromString("01900000-0000-7000-8000-000000000001")),
            Map.entry(Instant.class, Instant.parse("2026-03-04T10:15:30Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-04")),
            Map.entry(LocalTime.class, LocalTime.parse("10:15:30")),
            Map.entry(LocalDateTime.class, LocalDateTime.parse("2026-03-04T10:15:30")),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-03-04T10:15:30Z")),
            Map.entry(YearMonth.class, YearMonth.parse("2026-03")),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Month.class, Month.MARCH),
            Map.entry(DayOfWeek.class, DayOfWeek.WEDNESDAY),
            Map.entry(ZoneId.class, ZoneId.of("Europe/London")),
            Map.entry(Period.class, Period.ofDays(20)),
            Map.entry(Duration.class, Duration.ofMinutes(90)),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Object.class, "SAMPLE-1"),
            Map.entry(Sealed.class, SealedSample.sealed("sample")));

    private Samples() {}

    static Object of(Type type) {
        return switch (type) {
            case Class<?> known -> ofClass(known);
            case ParameterizedType generic -> ofGeneric(generic);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            default -> throw cannot(type);
        };
    }

    private static Object ofGeneric(ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        var first = generic.getActualTypeArguments()[0];
        if (Set.class.isAssignableFrom(raw)) {
            return Set.of(of(first));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return List.of(of(first));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of(of(first), of(generic.getActualTypeArguments()[1]));
        }
        if (raw == Optional.class) {
            return Optional.of(of(first));
        }
        return ofClass(raw);
    }

    private static Object ofClass(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == byte[].class) {
            return new byte[] {1, 2, 3};
        }
        if (type.isSealed()) {
            return of(EventTypes.recordsOf(type).iterator().next());
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        throw cannot(type);
    }

    private static Object ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(c -> of(c.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(
                    "No sample of " + type.getSimpleName() + " could be made; write its golden file by hand", e);
        }
    }

    private static AssertionError cannot(Type type) {
        return new AssertionError("No sample of " + type.getTypeName() + " can be made; write the golden file by hand");
    }
}
