package candour.chronology.question;

import static candour.chronology.question.QuestionRule.QUESTION_IS_CLOSED;
import static candour.chronology.question.QuestionRule.QUESTION_IS_NOT_KNOWN;
import static candour.chronology.question.QuestionRule.QUESTION_IS_PUT_TO_AN_AGENCY_OF_THE_REVIEW;
import static candour.chronology.question.QuestionRule.QUESTION_LINKS_TO_ENTRIES;
import static candour.chronology.question.QuestionRule.UNANSWERED_QUESTION_NEEDS_A_REASON;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.entry.KnownEntries;
import candour.chronology.question.QuestionCommand.AnswerQuestion;
import candour.chronology.question.QuestionCommand.AskQuestion;
import candour.chronology.question.QuestionCommand.CloseQuestion;
import candour.chronology.question.QuestionCommand.RaiseQuestion;
import candour.chronology.question.QuestionEvent.QuestionAnswered;
import candour.chronology.question.QuestionEvent.QuestionAsked;
import candour.chronology.question.QuestionEvent.QuestionClosed;
import candour.chronology.question.QuestionEvent.QuestionRaised;
import candour.chronology.scope.Scope;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.Optional;

/** Raising, asking, answering and closing. An answer is a fact: it is kept even when the question was closed meanwhile (R1). */
public final class QuestionDecider {
    public static final Decider<QuestionCommand> QUESTION = Decider.of(QuestionCommand.class)
            .writes(Question.FOLD, QuestionCommand::questionId)
            .reads(Scope.FOLD, QuestionCommand::reviewId)
            .readsAll(Entry.FOLD, (c, _) -> c instanceof RaiseQuestion raise ? raise.entries() : List.of())
            .readsAll(AgencyChronology.FOLD, (_, facts) -> KnownEntries.chronologies(facts))
            .decides(QuestionDecider::decide);

    private QuestionDecider() {}

    private static Decision decide(QuestionCommand command, Facts facts) {
        Question question = facts.of(Question.FOLD);
        return switch (command) {
            case RaiseQuestion c -> raise(c, question, facts);
            case AskQuestion c -> ask(c, known(c, question), facts.of(Scope.FOLD));
            case AnswerQuestion c -> answer(c, known(c, question));
            case CloseQuestion c -> close(c, known(c, question));
        };
    }

    private static Decision raise(RaiseQuestion c, Question question, Facts facts) {
        if (question.reviewId() != null) return Decision.alreadySo();
        if (c.entries().isEmpty()) throw QUESTION_LINKS_TO_ENTRIES.broken("an entry");
        var entries = KnownEntries.standing(facts, c.reviewId(), c.entries());
        return Decision.of(new QuestionRaised(c.questionId(), c.reviewId(), entries, c.words(), c.on()));
    }

    private static Decision ask(AskQuestion c, Question question, Scope scope) {
        if (question.closed()) throw QUESTION_IS_CLOSED.broken("a new question");
        if (!scope.agencies().contains(c.agency())) throw QUESTION_IS_PUT_TO_AN_AGENCY_OF_THE_REVIEW.broken();
        if (Optional.ofNullable(c.dueOn()).equals(question.asked().get(c.agency()))) return Decision.alreadySo();
        return Decision.of(new QuestionAsked(c.questionId(), c.reviewId(), c.agency(), c.dueOn(), c.on()));
    }

    /** To an agency it was not put to, a question is not to be told from one that does not exist. */
    private static Decision answer(AnswerQuestion c, Question question) {
        if (c.agency() != null && !question.asked().containsKey(c.agency())) throw QUESTION_IS_NOT_KNOWN.broken();
        return Decision.of(new QuestionAnswered(c.questionId(), c.reviewId(), c.agency(), c.answer(), c.on()));
    }

    private static Decision close(CloseQuestion c, Question question) {
        if (question.closed()) return Decision.alreadySo();
        if (!question.answered() && c.reason() == null) throw UNANSWERED_QUESTION_NEEDS_A_REASON.broken("reason");
        return Decision.of(new QuestionClosed(c.questionId(), c.reviewId(), c.reason(), c.on()));
    }

    private static Question known(QuestionCommand c, Question question) {
        if (!c.reviewId().equals(question.reviewId())) throw QUESTION_IS_NOT_KNOWN.broken();
        return question;
    }
}
