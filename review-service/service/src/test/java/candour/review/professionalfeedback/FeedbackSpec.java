package candour.review.professionalfeedback;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.Story.commissioned;
import static candour.review.professionalfeedback.FeedbackDecider.FEEDBACK;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.sealed.Sealed;
import candour.review.professionalfeedback.FeedbackCommand.MarkFeedbackInError;
import candour.review.professionalfeedback.FeedbackCommand.RecordDecline;
import candour.review.professionalfeedback.FeedbackCommand.RecordFeedback;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackDeclined;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecorded;
import candour.review.professionalfeedback.FeedbackEvent.FeedbackRecordedInError;
import candour.review.professionalfeedback.read.Answers.Given;
import candour.review.professionalfeedback.read.Evaluation;
import candour.review.review.ReviewRule;
import candour.testing.Spec.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S004-17: what professionals say of having taken part, or of involving families")
class FeedbackSpec {
    static final UUID ID = new UUID(0, 17);
    static final Map<Question, Answer> YES = Map.of(Question.FELT_SUPPORTED, Answer.YES);
    static final FeedbackRecorded told = new FeedbackRecorded(
            REVIEW, ID, COMMITTEE, code("nurse"), Experience.INVOLVED_FAMILY, YES, sealed("hard"), DECIDED_ON);
    static final FeedbackDeclined declined = new FeedbackDeclined(REVIEW, ID, code("nurse"), DECIDED_ON);

    static RecordFeedback tell(UUID id, Map<Question, Answer> answers, @Nullable Sealed words) {
        return new RecordFeedback(REVIEW, id, code("nurse"), Experience.INVOLVED_FAMILY, answers, words, DECIDED_ON);
    }

    static List<Given> answered(Answer answer, int times) {
        var all = new ArrayList<Given>();
        for (int i = 0; i < times; i++) {
            all.add(one(answer, false));
        }
        return all;
    }

    static Given one(Answer answer, boolean inError) {
        return new Given(
                UUID.randomUUID(),
                COMMITTEE,
                "",
                Experience.TOOK_PART,
                Map.of(Question.FELT_SUPPORTED, answer),
                inError);
    }

    static Evaluation.Count counted(int yes, int partly, int no) {
        var all = new ArrayList<Given>(answered(Answer.YES, yes));
        all.addAll(answered(Answer.PARTLY, partly));
        all.addAll(answered(Answer.NO, no));
        return counted(all);
    }

    static Evaluation.Count counted(List<Given> all) {
        return Evaluation.of(all).stream()
                .filter(each -> each.experience() == Experience.TOOK_PART)
                .filter(each -> each.question() == Question.FELT_SUPPORTED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("S004-17: somebody tells of a review once, in answers, words or both")
    void somebody_tells_once() {
        given(FEEDBACK, commissioned).when(tell(ID, YES, sealed("hard"))).then(told);
        given(FEEDBACK, commissioned, told).when(tell(ID, YES, sealed("hard"))).staysQuiet();
        given(FEEDBACK, commissioned, told)
                .when(tell(new UUID(0, 18), YES, null))
                .refused(FeedbackRule.FEEDBACK_IS_ASKED_ONCE);
        given(FEEDBACK, commissioned).when(tell(ID, Map.of(), null)).refused(FeedbackRule.FEEDBACK_SAYS_SOMETHING);
        given(FEEDBACK).when(tell(ID, YES, null)).refused(ReviewRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("S004-17: who would rather not say declines, and is not asked again")
    void somebody_declines() {
        var decline = new RecordDecline(REVIEW, ID, code("nurse"), DECIDED_ON);
        given(FEEDBACK, commissioned).when(decline).then(declined);
        given(FEEDBACK, commissioned, declined).when(decline).staysQuiet();
        given(FEEDBACK, commissioned, declined)
                .when(tell(new UUID(0, 18), YES, null))
                .refused(FeedbackRule.FEEDBACK_IS_ASKED_ONCE);
    }

    @Test
    @DisplayName("X-13, S004-17: what was recorded in error may be told again")
    void what_was_recorded_in_error_may_be_told_again() {
        var event = new Recorded(new UUID(9, 9), told);
        var error = new FeedbackRecordedInError(REVIEW, event.eventId(), sealed("another's"));
        given(FEEDBACK, commissioned, event)
                .when(new MarkFeedbackInError(REVIEW, event.eventId(), sealed("another's")))
                .then(error);
        given(FEEDBACK, commissioned, event, error)
                .when(tell(ID, YES, sealed("hard")))
                .then(told);
    }

    @Test
    @DisplayName("S004-17: counts from one to four are kept back, and never only one of a question's")
    void small_numbers_are_kept_back() {
        assertThat(counted(7, 0, 8).told())
                .containsOnly(Map.entry(Answer.YES, 7), Map.entry(Answer.PARTLY, 0), Map.entry(Answer.NO, 8));
        assertThat(counted(7, 0, 8).keptBack()).isFalse();
        assertThat(counted(8, 3, 4).told()).containsOnly(Map.entry(Answer.YES, 8));
        assertThat(counted(9, 5, 1).told()).containsOnly(Map.entry(Answer.YES, 9));
        assertThat(counted(9, 5, 1).keptBack()).isTrue();
        assertThat(counted(0, 0, 4).told()).isEmpty();
        assertThat(counted(5, 0, 0).told()).containsEntry(Answer.YES, 5);
    }

    @Test
    @DisplayName("S004-17: people are counted in whole batches of five, so that one day less another tells of nobody")
    void people_are_counted_in_whole_batches() {
        var all = new ArrayList<Given>();
        var seen = new ArrayList<Evaluation.Count>();
        for (int i = 0; i < 12; i++) {
            all.add(one(i % 7 == 6 ? Answer.NO : Answer.YES, false));
            seen.add(counted(all));
        }
        assertThat(seen.subList(0, 4))
                .allSatisfy(count -> assertThat(count.told()).isEmpty());
        assertThat(seen.subList(4, 9)).allSatisfy(count -> {
            assertThat(count.told()).containsEntry(Answer.YES, 5);
            assertThat(count.people()).isEqualTo(5);
        });
        assertThat(seen.get(8).keptBack()).isTrue();
        assertThat(seen.get(11))
                .isEqualTo(seen.get(10))
                .extracting(Evaluation.Count::people)
                .isEqualTo(10);
    }

    @Test
    @DisplayName("X-13, S004-17: a batch that lost somebody to a record made in error is not told, and nobody moves up")
    void a_batch_that_lost_somebody_is_not_told() {
        var all = new ArrayList<Given>(answered(Answer.YES, 9));
        all.add(2, one(Answer.NO, true));
        assertThat(counted(all).told()).containsEntry(Answer.YES, 5);
        assertThat(counted(all).people()).isEqualTo(5);
    }
}
