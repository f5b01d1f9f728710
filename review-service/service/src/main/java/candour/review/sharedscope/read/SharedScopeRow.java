package candour.review.sharedscope.read;

import candour.platform.view.Row;
import candour.review.authority.DecidedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of the scope the police were told.
 *
 * @param agreed the version agreed last
 */
public record SharedScopeRow(UUID reviewId, int agreed, List<Sharing> sharings) implements Row {
    /** Which version, known by whom, and what shows it. */
    public record Sharing(UUID eventId, int version, DecidedBy knownBy) {}

    /** The version the police know, or null where they were told none. */
    public @Nullable Integer shared() {
        return sharings.isEmpty() ? null : sharings.getLast().version();
    }

    SharedScopeRow with(Sharing sharing) {
        var all = new ArrayList<>(sharings);
        all.add(sharing);
        return new SharedScopeRow(reviewId, agreed, all);
    }

    SharedScopeRow without(UUID eventId) {
        return new SharedScopeRow(
                reviewId,
                agreed,
                sharings.stream()
                        .filter(each -> !each.eventId().equals(eventId))
                        .toList());
    }

    SharedScopeRow agreed(int version) {
        return new SharedScopeRow(reviewId, version, sharings);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }
}
