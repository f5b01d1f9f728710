package candour.family.knownreview;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.UUID;

/**
 * Takes in one thing review-service has told; the same thing twice changes nothing.
 *
 * @param event what is to be remembered of it
 */
public record NoteReview(UUID reviewId, UUID sourceEventId, KnownReviewEvent event) {

    /** Reads what is known already. */
    public static final Decider<NoteReview> NOTING = Decider.of(NoteReview.class)
            .writes(KnownReview.FOLD, NoteReview::reviewId)
            .decides((command, facts) -> facts.of(KnownReview.FOLD).noted().contains(command.sourceEventId())
                    ? Decision.alreadySo()
                    : Decision.of(command.event()));
}
