package candour.chronology.police;

import static java.util.Objects.requireNonNullElse;

import candour.chronology.pushedrecord.HoldReason;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.SourceRecord.PersonNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a police contact says, as a record of a chronology; and whether it must be held. Saying nothing clears nothing. */
public final class PoliceRecords {
    private static final Set<String> NO = Set.of("no", "n", "false");
    private static final Set<String> YES = Set.of("yes", "y", "true");

    private PoliceRecords() {}

    /** @param told a contact with at least a record id and an event */
    public static SourceRecord of(Map<Field, String> told) {
        String id = Objects.requireNonNull(told.get(Field.RECORD_ID));
        String status = told.get(Field.STATUS);
        return new SourceRecord(
                "police/" + id,
                told.get(Field.VERSION),
                status != null && status.replaceAll("[\\s_]", "-").equalsIgnoreCase("entered-in-error"),
                numbers(told),
                both(told.get(Field.DATE), told.get(Field.TIME)),
                end(told),
                joined(": ", told.get(Field.EVENT_TYPE), told.get(Field.EVENT)),
                joined(", ", requireNonNullElse(told.get(Field.SOURCE), "Police record"), id),
                told.get(Field.ACTION),
                told.get(Field.OFFICER),
                told.get(Field.PERSON_ROLE),
                comment(told, status),
                held(told));
    }

    /** Why it must be held, or nothing. */
    static Set<HoldReason> held(Map<Field, String> told) {
        Set<HoldReason> held = EnumSet.noneOf(HoldReason.class);
        String said =
                told.getOrDefault(Field.COULD_PREJUDICE_PROCEEDINGS, "").strip().toLowerCase(Locale.ROOT);
        if (YES.contains(said)) held.add(HoldReason.COULD_PREJUDICE_PROCEEDINGS);
        else if (!NO.contains(said)) held.add(HoldReason.NOT_ASSESSED_FOR_PREJUDICE);
        String grading = told.get(Field.GRADING);
        if (grading == null) return held;
        var read = Grading.of(grading);
        if (read.isEmpty()) held.add(HoldReason.GRADING_NOT_READ);
        else
            switch (read.get().handling()) {
                case NOT_BEYOND_POLICING -> held.add(HoldReason.HANDLING_CODE);
                case ON_CONDITIONS -> {
                    if (!told.containsKey(Field.CAVEATS)) held.add(HoldReason.HANDLING_CODE);
                }
                case MAY_BE_SHARED -> {}
            }
        return held;
    }

    private static List<PersonNumber> numbers(Map<Field, String> told) {
        String number = told.get(Field.PERSON_NUMBER);
        return number == null
                ? List.of()
                : List.of(new PersonNumber(
                        requireNonNullElse(told.get(Field.PERSON_NUMBER_SYSTEM), "POLICE_PERSON"), number));
    }

    /** Grading, marking and caveats travel with the words, so that whoever reads the entry reads them too. */
    private static @Nullable String comment(Map<Field, String> told, @Nullable String status) {
        String grading = told.get(Field.GRADING);
        String graded = grading == null
                ? null
                : "Graded " + grading
                        + Grading.of(grading)
                                .map(read -> " (" + read.words() + ")")
                                .orElse("");
        return joinedOrNull(
                ". ",
                graded,
                labelled("Marked ", told.get(Field.MARKING)),
                labelled("Handling: ", told.get(Field.CAVEATS)),
                labelled("May be told to the family: ", told.get(Field.MAY_BE_TOLD_TO_FAMILY)),
                labelled("Location: ", told.get(Field.LOCATION)),
                labelled("Object: ", told.get(Field.OBJECT)),
                labelled("Status ", status));
    }

    private static @Nullable String end(Map<Field, String> told) {
        String day = told.get(Field.END_DATE);
        String time = told.get(Field.END_TIME);
        return day == null && time == null ? null : both(day == null ? told.get(Field.DATE) : day, time);
    }

    private static @Nullable String both(@Nullable String day, @Nullable String time) {
        return joinedOrNull(" ", day, time);
    }

    private static @Nullable String labelled(String label, @Nullable String words) {
        return words == null ? null : label + words;
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(by));
    }

    private static @Nullable String joinedOrNull(String by, @Nullable String... parts) {
        String words = joined(by, parts);
        return words.isEmpty() ? null : words;
    }
}
