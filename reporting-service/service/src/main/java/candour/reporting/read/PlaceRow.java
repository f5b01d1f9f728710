package candour.reporting.read;

import candour.platform.access.Code;
import candour.platform.view.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place on a review's team or for a committee.
 *
 * @param scopeId the review's or the committee's id
 * @param source the event of review-service it began with
 * @param endedBy the one that ended it, or null while it is live
 */
public record PlaceRow(
        String key,
        UUID scopeId,
        Code person,
        Code role,
        @Nullable Code organisation,
        UUID source,
        @Nullable UUID endedBy)
        implements Row {

    /** Whether it counts today. */
    public boolean live() {
        return endedBy == null;
    }

    PlaceRow ended(@Nullable UUID by) {
        return new PlaceRow(key, scopeId, person, role, organisation, source, by);
    }

    @Override
    public String scope() {
        return scopeId.toString();
    }

    /** The role as the access matrix writes it: a committee's administrator is not the review's. */
    public String asHeld() {
        return role.value();
    }
}
