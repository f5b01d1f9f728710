package candour.review.sharedscope;

import candour.platform.decision.Fold;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scope the police know.
 *
 * @param version shared last; 0 while none was
 * @param owed the version that left it behind, while that has not been made good
 * @param madeGood the version whose duty was done last, or null
 */
public record SharedScope(
        int version, @Nullable Integer owed, @Nullable Integer madeGood) {
    /** How its events become its state. */
    public static final Fold<SharedScope, SharedScopeEvent> FOLD = new Fold<>(
            "shared-scope",
            SharedScopeEvent.class,
            SharedScopeEvent::reviewId,
            SharedScope::evolve,
            new SharedScope(0, null, null));

    static SharedScope evolve(SharedScope was, SharedScopeEvent event) {
        return switch (event) {
            case ScopeShared e ->
                e.catchesUp() == null
                        ? new SharedScope(e.version(), was.owed, was.madeGood)
                        : new SharedScope(e.version(), null, e.catchesUp());
            case SharedScopeFellBehind e -> new SharedScope(was.version, e.version(), was.madeGood);
            case SharedScopeRecordedInError _ -> was;
        };
    }

    /** What the duty to share a version stands for. */
    public static UUID owed(UUID reviewId, int version) {
        return UUID.nameUUIDFromBytes(("scope/" + reviewId + "/" + version).getBytes(StandardCharsets.UTF_8));
    }
}
