package candour.chronology.health;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Small parts of resources in words. A code without words keeps its code; nothing is looked up and nothing is made up. */
final class Said {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Said() {}

    /** As written: a year stays a year, a month a month, and an instant keeps its offset. */
    static @Nullable String date(@Nullable PrimitiveType<?> date) {
        String text = date == null ? null : date.getValueAsString();
        if (text == null || text.isBlank()) return null;
        return text.matches("\\d{4}-\\d{2}")
                ? MONTHS[Integer.parseInt(text.substring(5)) - 1] + " " + text.substring(0, 4)
                : text;
    }

    static @Nullable String begin(@Nullable Period period) {
        return period == null ? null : date(period.getStartElement());
    }

    static @Nullable String end(@Nullable Period period) {
        return period == null ? null : date(period.getEndElement());
    }

    /** The first of several dates that says anything. */
    static @Nullable String first(@Nullable String... dates) {
        return Stream.of(dates).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The date of an element that may be of several kinds. */
    static @Nullable String begin(org.hl7.fhir.r4.model.@Nullable Type timing) {
        return switch (timing) {
            case Period period -> begin(period);
            case BaseDateTimeType date -> date(date);
            case null, default -> null;
        };
    }

    static @Nullable String end(org.hl7.fhir.r4.model.@Nullable Type timing) {
        return timing instanceof Period period ? end(period) : null;
    }

    static @Nullable String concept(@Nullable CodeableConcept concept) {
        if (concept == null || concept.isEmpty()) return null;
        return concept.hasText()
                ? concept.getText()
                : concepts(concept.getCoding().stream().map(Said::coding));
    }

    static @Nullable String all(List<CodeableConcept> concepts) {
        return concepts(concepts.stream().map(Said::concept));
    }

    static @Nullable String coding(@Nullable Coding coding) {
        if (coding == null || coding.isEmpty()) return null;
        return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    }

    static @Nullable String notes(List<Annotation> notes) {
        return concepts(notes.stream().map(Annotation::getText));
    }

    /** Who or where, as the source displays it; a bare reference says nothing to a reader. */
    static @Nullable String displays(List<Reference> references) {
        return concepts(references.stream().map(Said::display));
    }

    static @Nullable String display(@Nullable Reference reference) {
        return reference == null || !reference.hasDisplay() ? null : reference.getDisplay();
    }

    /** Parts of a sentence that say something, after one another. */
    static String sentence(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    static @Nullable String labelled(String label, @Nullable String words) {
        return words == null ? null : label + " " + words;
    }

    private static @Nullable String concepts(Stream<@Nullable String> words) {
        String joined = words.filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        return joined.isEmpty() ? null : joined;
    }
}
