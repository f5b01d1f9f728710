package candour.chronology.question;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.CALL_1;
import static candour.chronology.entry.Told.DRAFT;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.entry.Told.VISIT;
import static candour.chronology.entry.Told.VISIT_1;
import static candour.chronology.question.QuestionDecider.QUESTION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.Told;
import candour.chronology.question.QuestionCommand.AnswerQuestion;
import candour.chronology.question.QuestionCommand.AskQuestion;
import candour.chronology.question.QuestionCommand.CloseQuestion;
import candour.chronology.question.QuestionCommand.RaiseQuestion;
import candour.chronology.question.QuestionEvent.QuestionAnswered;
import candour.chronology.question.QuestionEvent.QuestionAsked;
import candour.chronology.question.QuestionEvent.QuestionClosed;
import candour.chronology.question.QuestionEvent.QuestionRaised;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-080: questions come from the overview, say from where, and nothing of them is lost")
class QuestionSpec {
    static final UUID ID = new UUID(8, 4);
    static final AgencyAsked scope = new AgencyAsked(REVIEW, POLICE);
    static final QuestionRaised raised =
            new QuestionRaised(ID, REVIEW, List.of(CALL_1, VISIT_1), sealed("Who went?"), MAY);
    static final QuestionAsked asked = new QuestionAsked(ID, REVIEW, POLICE, MAY, MAY);
    static final QuestionClosed closed = new QuestionClosed(ID, REVIEW, null, MAY);

    @Test
    void a_question_is_raised_with_the_entries_it_comes_from() {
        given(QUESTION, Told.and()).when(raise(CALL, VISIT)).then(raised);
        given(QUESTION, Told.and(raised)).when(raise(CALL, VISIT)).staysQuiet();
        given(QUESTION, Told.and()).when(raise()).refused(QuestionRule.QUESTION_LINKS_TO_ENTRIES);
        given(QUESTION, Told.and()).when(raise(DRAFT)).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
    }

    @Test
    void it_is_put_to_agencies_of_the_review() {
        given(QUESTION, Told.and(scope, raised)).when(ask(POLICE, MAY)).then(asked);
        given(QUESTION, Told.and(scope, raised, asked)).when(ask(POLICE, MAY)).staysQuiet();
        given(QUESTION, Told.and(scope, raised, asked))
                .when(ask(POLICE, MAY.plusDays(7)))
                .then(new QuestionAsked(ID, REVIEW, POLICE, MAY.plusDays(7), MAY));
        given(QUESTION, Told.and(scope, raised))
                .when(ask(HEALTH, MAY))
                .refused(QuestionRule.QUESTION_IS_PUT_TO_AN_AGENCY_OF_THE_REVIEW);
        given(QUESTION, Told.and(scope, raised, closed))
                .when(ask(POLICE, MAY))
                .refused(QuestionRule.QUESTION_IS_CLOSED);
        given(QUESTION, Told.and(scope)).when(ask(POLICE, MAY)).refused(QuestionRule.QUESTION_IS_NOT_KNOWN);
    }

    @Test
    void an_agency_answers_what_was_put_to_it() {
        given(QUESTION, Told.and(scope, raised, asked)).when(answer(POLICE)).then(answered(POLICE));
        given(QUESTION, Told.and(scope, raised, asked))
                .when(answer(HEALTH))
                .refused(QuestionRule.QUESTION_IS_NOT_KNOWN);
        given(QUESTION, Told.and(raised)).when(answer(null)).then(answered(null));
    }

    @Test
    @DisplayName("R1: an answer is a fact, and kept after the question was closed as well")
    void an_answer_that_comes_late_is_kept() {
        given(QUESTION, Told.and(scope, raised, asked, closed))
                .when(answer(POLICE))
                .then(answered(POLICE));
    }

    @Test
    void a_question_nobody_has_answered_is_closed_with_a_reason() {
        given(QUESTION, Told.and(raised)).when(close(null)).refused(QuestionRule.UNANSWERED_QUESTION_NEEDS_A_REASON);
        given(QUESTION, Told.and(raised))
                .when(close(sealed("nobody knows")))
                .then(new QuestionClosed(ID, REVIEW, sealed("nobody knows"), MAY));
        given(QUESTION, Told.and(scope, raised, asked, answered(POLICE)))
                .when(close(null))
                .then(closed);
        given(QUESTION, Told.and(raised, closed)).when(close(null)).staysQuiet();
    }

    private static RaiseQuestion raise(UUID... entries) {
        return new RaiseQuestion(ID, REVIEW, List.of(entries), sealed("Who went?"), MAY);
    }

    private static AskQuestion ask(Code agency, LocalDate dueOn) {
        return new AskQuestion(ID, REVIEW, agency, dueOn, MAY);
    }

    private static AnswerQuestion answer(Code agency) {
        return new AnswerQuestion(ID, REVIEW, agency, sealed("Nobody did"), MAY);
    }

    private static QuestionAnswered answered(Code agency) {
        return new QuestionAnswered(ID, REVIEW, agency, sealed("Nobody did"), MAY);
    }

    private static CloseQuestion close(Sealed reason) {
        return new CloseQuestion(ID, REVIEW, reason, MAY);
    }
}
