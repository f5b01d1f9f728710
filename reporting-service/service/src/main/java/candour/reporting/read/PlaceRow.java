package candour.reporting.read;

import candour.platform.access.Code;
import candour.platform.view.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's place on a review's team or for a committee.
 *
 * @param scopeId the review's or the committee's id
 */
public record PlaceRow(
        String key,
        UUID scopeId,
        Code person,
        Code role,
        @Nullable Code organisation,
        boolean live,
        UUID source) implements Row {

    @Override
    public String scope() {
        return scopeId.toString();
    }

    /** The role as the access matrix writes it: a committee's administrator is not the review's. */
    public String asHeld() {
        return role.value();
    }
}
