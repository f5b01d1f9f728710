package candour.review.directory.read;

import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one role for one committee, notification or review.
 *
 * @param scope the committee's, notification's or review's id
 * @param role as the policy engine knows it, for example {@code CHAIR} or {@code AGENCY_LEAD:ORG-POLICE}
 * @param appointedBy the event it began with
 * @param endedBy the event it ended with, or null while it is live
 */
public record AssignmentRow(
        String key,
        String scope,
        String personRef,
        @Nullable String organisation,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        UUID appointedBy,
        @Nullable UUID endedBy)
        implements Row {
    /** Whether it counts today. */
    public boolean live() {
        return endedBy == null;
    }

    /** Whether it counted on a day. */
    public boolean counts(LocalDate on) {
        return !from.isAfter(on) && (to == null || !to.isBefore(on));
    }

    AssignmentRow ended(@Nullable UUID by, @Nullable LocalDate on) {
        return new AssignmentRow(key, scope, personRef, organisation, role, from, on, appointedBy, by);
    }

    @Override
    public String order() {
        return role + " " + personRef;
    }
}
