package candour.reporting.signoff.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.DecidedBy;
import candour.reporting.authority.Recording;
import candour.reporting.signoff.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step; what does not apply to it is null. */
public record TrackStep(
        UUID eventId,
        TrackRow.What what,
        int version,
        Code digest,
        LocalDate on,
        boolean recordedInError,
        @Nullable UUID decisionId,
        @Nullable Capacity body,
        @Nullable Outcome outcome,
        @Nullable DecidedBy decidedBy,
        @Nullable Recording recording,
        @Nullable Code confirmedBy,
        @Nullable Sealed reason,
        @Nullable List<Capacity> chain) {

    TrackStep inError() {
        return new TrackStep(
                eventId,
                what,
                version,
                digest,
                on,
                true,
                decisionId,
                body,
                outcome,
                decidedBy,
                recording,
                confirmedBy,
                reason,
                chain);
    }
}
