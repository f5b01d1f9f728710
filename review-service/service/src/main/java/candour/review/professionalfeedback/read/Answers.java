package candour.review.professionalfeedback.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.professionalfeedback.Answer;
import candour.review.professionalfeedback.Experience;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecorded;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecordedInError;
import candour.review.professionalfeedback.Question;
import java.util.Map;
import java.util.UUID;

/** What was answered across each committee's reviews, without saying by whom or on which (S004-17). */
public final class Answers implements ReadModel<Answers.Given> {
    /** The one there is. */
    public static final Answers ANSWERS = new Answers();

    /**
     * What one person answered, by the event it was recorded with.
     *
     * @param order the order in which it was recorded: it decides with whom it is counted
     * @param inError whether the record was a mistake; it keeps its place, so that no other takes it
     */
    public record Given(
            UUID recordedBy,
            UUID committeeId,
            String order,
            Experience experience,
            Map<Question, Answer> answers,
            boolean inError)
            implements Row {
        private Given withdrawn() {
            return new Given(recordedBy, committeeId, order, experience, answers, true);
        }

        @Override
        public String key() {
            return recordedBy.toString();
        }

        @Override
        public String scope() {
            return committeeId.toString();
        }
    }

    private Answers() {}

    @Override
    public String name() {
        return "professional-answers";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Given> row() {
        return Given.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Given> rows) {
        switch (event.payload()) {
            case FeedbackRecorded e ->
                rows.put(new Given(
                        event.eventId(),
                        e.committeeId(),
                        "%012d".formatted(event.leafIndex()),
                        e.experience(),
                        e.answers(),
                        false));
            case FeedbackRecordedInError e -> rows.change(e.markedEventId().toString(), Given::withdrawn);
            default -> {}
        }
    }
}
