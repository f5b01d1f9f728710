package candour.review.professionalfeedback;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackDeclined;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecorded;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecordedInError;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who has answered on a review.
 *
 * @param answered who has told or declined, each with the record's id
 */
public record Feedback(Map<Code, UUID> answered) {
    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<Feedback, FeedbackEvent> FOLD = new Fold<>(
            "professional-feedback",
            FeedbackEvent.class,
            FeedbackEvent::reviewId,
            Feedback::evolve,
            new Feedback(Map.of()));

    static Feedback evolve(Feedback was, FeedbackEvent event) {
        return switch (event) {
            case FeedbackRecorded e -> was.with(e.personRef(), e.feedbackId());
            case FeedbackDeclined e -> was.with(e.personRef(), e.feedbackId());
            case FeedbackRecordedInError _ -> was;
        };
    }

    private Feedback with(Code person, UUID feedbackId) {
        var all = new HashMap<>(answered);
        all.put(person, feedbackId);
        return new Feedback(Map.copyOf(all));
    }
}
