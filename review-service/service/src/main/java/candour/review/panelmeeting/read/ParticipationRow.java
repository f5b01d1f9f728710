package candour.review.panelmeeting.read;

import candour.platform.access.Code;
import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to a review's team and when, and who came to its meetings: what consistent participation is told from.
 *
 * @param places every place there was in the team, oldest first
 * @param meetings every meeting planned or held
 */
public record ParticipationRow(UUID reviewId, List<Place> places, List<Meeting> meetings) implements Row {
    /** A place in the team; {@code to} is null while it is held. */
    public record Place(
            UUID appointmentId,
            Code personRef,
            ReviewRole role,
            LocalDate from,
            @Nullable LocalDate to,
            UUID recordedBy,
            @Nullable UUID endedBy)
            implements Recorded {
        boolean heldOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }

        Place ended(@Nullable LocalDate on, @Nullable UUID by) {
            return new Place(appointmentId, personRef, role, from, on, recordedBy, by);
        }
    }

    /** A record of a meeting: planned ({@code attended} is null), or held. */
    public record Meeting(
            UUID meetingId,
            UUID recordedBy,
            LocalDate on,
            @Nullable Set<Code> attended) implements Recorded {}

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
