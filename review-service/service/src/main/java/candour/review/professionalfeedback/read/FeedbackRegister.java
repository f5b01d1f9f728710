package candour.review.professionalfeedback.read;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.professionalfeedback.Answer;
import candour.review.professionalfeedback.Experience;
import candour.review.professionalfeedback.FeedbackEvent;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackDeclined;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecorded;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecordedInError;
import candour.review.professionalfeedback.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What professionals say of each review. */
public final class FeedbackRegister implements ReadModel<FeedbackRegister.Told> {
    /** The one there is. */
    public static final FeedbackRegister FEEDBACK = new FeedbackRegister();

    /** What somebody told; without an experience they declined. */
    public record Told(
            UUID feedbackId,
            UUID reviewId,
            UUID recordedBy,
            Code personRef,
            @Nullable Experience experience,
            Map<Question, Answer> answers,
            @Nullable Sealed words,
            LocalDate on)
            implements Row {
        @Override
        public String key() {
            return feedbackId.toString();
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }

        @Override
        public String order() {
            return on + " " + feedbackId;
        }
    }

    private FeedbackRegister() {}

    @Override
    public String name() {
        return "professional-feedback";
    }

    @Override
    public Class<Told> row() {
        return Told.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Told> rows) {
        if (!(event.payload() instanceof FeedbackEvent feedback)) {
            return;
        }
        var by = event.eventId();
        switch (feedback) {
            case FeedbackRecorded e ->
                rows.put(new Told(
                        e.feedbackId(),
                        e.reviewId(),
                        by,
                        e.personRef(),
                        e.experience(),
                        e.answers(),
                        e.words(),
                        e.on()));
            case FeedbackDeclined e ->
                rows.put(new Told(e.feedbackId(), e.reviewId(), by, e.personRef(), null, Map.of(), null, e.on()));
            case FeedbackRecordedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(row -> row.recordedBy().equals(e.markedEventId()))
                        .forEach(row -> rows.remove(row.key()));
        }
    }
}
