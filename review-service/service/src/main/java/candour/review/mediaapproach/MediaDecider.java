package candour.review.mediaapproach;

import static candour.review.mediaapproach.MediaRule.FAMILY_IS_TOLD_BEFORE_A_STATEMENT;
import static candour.review.mediaapproach.MediaRule.MEDIA_APPROACH_BELONGS_TO_A_REVIEW;
import static candour.review.mediaapproach.MediaRule.STATEMENT_FOLLOWS_THE_APPROACH;
import static candour.review.mediaapproach.MediaRule.STATEMENT_IS_NOT_KNOWN;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.mediaapproach.MediaCommand.MarkMediaInError;
import candour.review.mediaapproach.MediaCommand.PrepareStatement;
import candour.review.mediaapproach.MediaCommand.RecordFamilyTold;
import candour.review.mediaapproach.MediaCommand.ReleaseStatement;
import candour.review.mediaapproach.MediaCommand.SetMediaApproach;
import candour.review.mediaapproach.MediaEvent.FamilyToldOfStatement;
import candour.review.mediaapproach.MediaEvent.MediaApproachSet;
import candour.review.mediaapproach.MediaEvent.MediaRecordedInError;
import candour.review.mediaapproach.MediaEvent.MediaStatementPrepared;
import candour.review.mediaapproach.MediaEvent.MediaStatementReleased;
import candour.review.review.Review;
import java.util.UUID;

/** How a review speaks to the media; the family hears of a statement before anybody else does. Pure. */
public final class MediaDecider {
    private MediaDecider() {}

    /** Reads the media approach and the review. */
    public static final Decider<MediaCommand> MEDIA = Decider.of(MediaCommand.class)
            .writes(MediaApproach.FOLD, MediaCommand::reviewId)
            .reads(Review.FOLD, MediaCommand::reviewId)
            .decides((command, facts) -> {
                if (!facts.of(Review.FOLD).exists()) {
                    throw MEDIA_APPROACH_BELONGS_TO_A_REVIEW.broken();
                }
                return decide(command, facts.of(MediaApproach.FOLD));
            });

    private static Decision decide(MediaCommand command, MediaApproach media) {
        return switch (command) {
            case SetMediaApproach c -> {
                var set = new MediaApproachSet(c.reviewId(), c.approach(), c.reason(), c.setOn());
                yield set.equals(media.set()) ? Decision.alreadySo() : Decision.of(set);
            }
            case PrepareStatement c ->
                media.prepared().contains(c.statementId())
                        ? Decision.alreadySo()
                        : Decision.of(new MediaStatementPrepared(
                                        c.reviewId(), c.statementId(), c.text(), c.preparedOn()))
                                .warningIf(media.set() == null, STATEMENT_FOLLOWS_THE_APPROACH);
            case RecordFamilyTold c -> {
                mustKnow(media, c.statementId());
                yield media.familyHeard(c.statementId(), c.toldOn())
                        ? Decision.alreadySo()
                        : Decision.of(new FamilyToldOfStatement(c.reviewId(), c.statementId(), c.byWhom(), c.toldOn()));
            }
            case ReleaseStatement c -> release(c, media);
            case MarkMediaInError c ->
                Decision.of(new MediaRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision release(ReleaseStatement c, MediaApproach media) {
        mustKnow(media, c.statementId());
        if (media.released().contains(c.statementId())) {
            return Decision.alreadySo();
        }
        if (!media.familyHeard(c.statementId(), c.releasedOn())) {
            FAMILY_IS_TOLD_BEFORE_A_STATEMENT.unless(c.overruling());
        }
        return Decision.of(new MediaStatementReleased(c.reviewId(), c.statementId(), c.releasedOn(), c.overruling()));
    }

    private static void mustKnow(MediaApproach media, UUID statementId) {
        if (!media.prepared().contains(statementId)) {
            throw STATEMENT_IS_NOT_KNOWN.broken();
        }
    }
}
