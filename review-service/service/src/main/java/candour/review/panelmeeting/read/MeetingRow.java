package candour.review.panelmeeting.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.panelmeeting.AgendaPart;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team, planned or held.
 *
 * @param heldBy the event it was recorded as held with
 * @param breaches rules its record does not keep to
 */
public record MeetingRow(
        UUID meetingId,
        UUID reviewId,
        @Nullable LocalDate scheduledOn,
        @Nullable LocalDate heldOn,
        Set<Code> attended,
        Map<AgendaPart, Sealed> record,
        Set<AgendaPart> none,
        @Nullable UUID scheduledBy,
        @Nullable UUID heldBy,
        Set<String> breaches)
        implements Row {
    @Override
    public String key() {
        return meetingId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return (heldOn == null ? scheduledOn : heldOn) + " " + meetingId;
    }

    static MeetingRow planned(UUID meetingId, UUID reviewId, @Nullable LocalDate on, @Nullable UUID by) {
        return new MeetingRow(meetingId, reviewId, on, null, Set.of(), Map.of(), Set.of(), by, null, Set.of());
    }

    MeetingRow breaching(String rule) {
        return new MeetingRow(
                meetingId, reviewId, scheduledOn, heldOn, attended, record, none, scheduledBy, heldBy, Set.of(rule));
    }
}
