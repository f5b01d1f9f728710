package candour.chronology.health;

import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What one resource says.
 *
 * @param about whom it is about; several for an appointment
 * @param status the source's own code, kept beside the words
 * @param enteredInError whether that status, or a verification status, takes it back
 */
record Told(
        List<Reference> about,
        @Nullable String status,
        boolean enteredInError,
        @Nullable String begin,
        @Nullable String end,
        String event,
        @Nullable String action,
        @Nullable String professional,
        @Nullable String comment) {

    static Told of(
            Reference about,
            @Nullable String status,
            @Nullable String begin,
            @Nullable String end,
            String event,
            @Nullable String action,
            @Nullable String professional,
            @Nullable String comment) {
        return new Told(List.of(about), status, inError(status), begin, end, event, action, professional, comment);
    }

    Told takenBack() {
        return new Told(about, status, true, begin, end, event, action, professional, comment);
    }

    static boolean inError(@Nullable String status) {
        return "entered-in-error".equals(status);
    }
}
