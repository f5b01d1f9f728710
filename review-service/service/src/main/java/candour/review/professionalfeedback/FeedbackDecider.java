package candour.review.professionalfeedback;

import static candour.review.professionalfeedback.FeedbackRule.FEEDBACK_IS_ASKED_ONCE;
import static candour.review.professionalfeedback.FeedbackRule.FEEDBACK_SAYS_SOMETHING;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.professionalfeedback.FeedbackCommand.MarkFeedbackInError;
import candour.review.professionalfeedback.FeedbackCommand.RecordDecline;
import candour.review.professionalfeedback.FeedbackCommand.RecordFeedback;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackDeclined;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecorded;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecordedInError;
import candour.review.review.Review;
import java.util.UUID;

/** Each professional is asked once how it was, and may decline. Pure. */
public final class FeedbackDecider {
    private FeedbackDecider() {}

    /** Reads who has answered, and the review. */
    public static final Decider<FeedbackCommand> FEEDBACK = Decider.of(FeedbackCommand.class)
            .writes(Feedback.FOLD, FeedbackCommand::reviewId)
            .reads(Review.FOLD, FeedbackCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Feedback.FOLD),
                    facts.of(Review.FOLD).mustExist().committeeId()));

    private static Decision decide(FeedbackCommand command, Feedback feedback, UUID committeeId) {
        return switch (command) {
            case RecordFeedback c -> {
                if (c.answers().isEmpty() && c.words() == null) {
                    throw FEEDBACK_SAYS_SOMETHING.broken("answers or words");
                }
                yield isKnown(feedback, c.personRef(), c.feedbackId())
                        ? Decision.alreadySo()
                        : Decision.of(new FeedbackRecorded(
                                c.reviewId(),
                                c.feedbackId(),
                                committeeId,
                                c.personRef(),
                                c.experience(),
                                c.answers(),
                                c.words(),
                                c.on()));
            }
            case RecordDecline c ->
                isKnown(feedback, c.personRef(), c.feedbackId())
                        ? Decision.alreadySo()
                        : Decision.of(new FeedbackDeclined(c.reviewId(), c.feedbackId(), c.personRef(), c.on()));
            case MarkFeedbackInError c ->
                Decision.of(new FeedbackRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    /** Whether this very record is there; refuses where the person has answered in another. */
    private static boolean isKnown(Feedback feedback, Code person, UUID feedbackId) {
        var was = feedback.answered().get(person);
        if (was != null && !was.equals(feedbackId)) {
            throw FEEDBACK_IS_ASKED_ONCE.broken();
        }
        return was != null;
    }
}
