package candour.chronology.police;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a police contact may say, named after POLE. A neutral shape of our own: no force's format is claimed. */
public enum Field {
    RECORD_ID("record_id"),
    VERSION("version"),
    STATUS("status"),
    DATE("date"),
    TIME("time"),
    END_DATE("end_date"),
    END_TIME("end_time"),
    EVENT_TYPE("event_type"),
    EVENT("event"),
    ACTION("action"),
    OFFICER("officer"),
    LOCATION("location"),
    OBJECT("object"),
    PERSON_ROLE("person_role"),
    PERSON_NUMBER_SYSTEM("person_number_system"),
    PERSON_NUMBER("person_number"),
    SOURCE("source"),
    GRADING("grading"),
    CAVEATS("caveats"),
    MARKING("marking"),
    COULD_PREJUDICE_PROCEEDINGS("could_prejudice_proceedings"),
    MAY_BE_TOLD_TO_FAMILY("may_be_told_to_family");

    private final String named;

    Field(String named) {
        this.named = named;
    }

    /** As a heading or a member of JSON names it. */
    public String named() {
        return named;
    }

    /** Case, spaces and hyphens do not count: "Record ID" is record_id, and so is recordId. */
    public static Optional<Field> of(String heading) {
        String tidy = heading.strip()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(field -> field.named.equals(tidy)).findFirst();
    }
}
