package candour.platform.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.platform.access.Code;
import candour.platform.closure.ClosureAnswerCommand.EndQuestion;
import candour.platform.closure.ClosureAnswerCommand.GiveAnswer;
import candour.platform.closure.ClosureAnswerCommand.NoteQuestion;
import candour.platform.closure.ClosureAnswerCommand.OweAnswer;
import candour.platform.closure.ClosureAnswerEvent.AnswerOwed;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.closure.ClosureAnswerEvent.QuestionEnded;
import candour.platform.closure.ClosureAnswerEvent.QuestionNoted;
import candour.platform.decision.Facts;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-26: a service answers whether a review may be closed, once it can, and again when that changes")
class ClosureAnswerSpec {
    static final UUID REVIEW = new UUID(0, 1);
    static final UUID ASKED = new UUID(0, 2);
    static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    static final List<Blocker> ONE = List.of(new Blocker(new Code("OPEN_DUTIES"), 1));
    static final QuestionNoted noted = new QuestionNoted(REVIEW, ASKED, JUNE);
    static final AnswerOwed owed = new AnswerOwed(REVIEW, ASKED);
    static final QuestionEnded over = new QuestionEnded(REVIEW, ASKED, JUNE);

    static List<?> decided(ClosureAnswerCommand command, Object... before) {
        ClosureAnswer state = ClosureAnswer.FOLD.initial();
        for (var event : before) {
            state = ClosureAnswer.FOLD.next(state, event);
        }
        return ClosureAnswer.ANSWER
                .decide()
                .apply(command, new Facts().with(ClosureAnswer.FOLD, REVIEW, state))
                .events();
    }

    @Test
    @DisplayName("S000-26: a question is taken in once, and not again once it has ended")
    void a_question_is_taken_in_once() {
        var note = new NoteQuestion(REVIEW, ASKED, JUNE);
        assertThat(decided(note)).isEqualTo(List.of(noted));
        assertThat(decided(note, noted)).isEmpty();
        assertThat(decided(note, noted, over)).isEmpty();
        assertThat(decided(new EndQuestion(REVIEW, ASKED, JUNE), noted)).isEqualTo(List.of(over));
        assertThat(decided(new EndQuestion(REVIEW, ASKED, JUNE), noted, over)).isEmpty();
        assertThat(decided(new OweAnswer(REVIEW, ASKED), noted)).isEqualTo(List.of(owed));
        assertThat(decided(new OweAnswer(REVIEW, ASKED), noted, owed)).isEmpty();
    }

    @Test
    @DisplayName("S000-26: no answer before it is owed, none twice, and a new one when it has changed")
    void it_is_answered_when_it_is_owed_and_when_it_changes() {
        var one = new GiveAnswer(REVIEW, ASKED, ONE, JUNE);
        var none = new GiveAnswer(REVIEW, ASKED, List.of(), JUNE);
        var said = new ClosureAnswered(REVIEW, ASKED, ONE, JUNE);
        assertThat(decided(none, noted))
                .as("what precedes it has not followed yet")
                .isEmpty();
        assertThat(decided(one, noted, owed)).isEqualTo(List.of(said));
        assertThat(decided(one, noted, owed, said)).isEmpty();
        assertThat(decided(none, noted, owed, said))
                .isEqualTo(List.of(new ClosureAnswered(REVIEW, ASKED, List.of(), JUNE)));
        assertThat(decided(none, noted, owed, said, over)).isEmpty();
        var other = new UUID(0, 3);
        assertThat(decided(
                        new GiveAnswer(REVIEW, other, List.of(), JUNE),
                        noted,
                        owed,
                        new QuestionEnded(REVIEW, other, JUNE)))
                .isEmpty();
    }

    @Test
    @DisplayName("S000-26: the end of another question takes nothing from the one that stands")
    void the_end_of_another_question_changes_nothing_for_the_one_that_stands() {
        var one = new GiveAnswer(REVIEW, ASKED, ONE, JUNE);
        var said = new ClosureAnswered(REVIEW, ASKED, ONE, JUNE);
        var another = new QuestionEnded(REVIEW, new UUID(0, 3), JUNE);
        assertThat(decided(one, noted, another)).as("not owed yet").isEmpty();
        assertThat(decided(one, noted, owed, another)).isEqualTo(List.of(said));
        assertThat(decided(one, noted, owed, said, another)).isEmpty();
        assertThat(decided(new NoteQuestion(REVIEW, ASKED, JUNE), noted, another))
                .isEmpty();
        assertThat(decided(new OweAnswer(REVIEW, ASKED))).as("nobody asked").isEmpty();
        assertThat(decided(new OweAnswer(REVIEW, new UUID(0, 3)), noted)).isEmpty();
    }

    @Test
    @DisplayName("S000-26: what is listed is there at all, and says of how much there is")
    void what_is_not_there_keeps_nothing_open() {
        var listed = Blockers.listed()
                .and("OPEN_DUTIES", 2)
                .and("OPEN_TASKS", 0)
                .when(true, "NO_REPORT")
                .when(false, "NO_MINUTES")
                .all();
        assertThat(listed)
                .containsExactly(new Blocker(new Code("OPEN_DUTIES"), 2), new Blocker(new Code("NO_REPORT"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blocker(new Code("OPEN_DUTIES"), 0));
    }

    @Test
    @DisplayName("S000-26: once a question stands in the log, and all before it has followed, the answer is owed")
    void a_question_in_the_log_is_owed_an_answer() {
        var policy = new WhenClosureIsAskedThenAnswerIsOwed();
        assertThat(policy.name()).isEqualTo("when-closure-is-asked-then-answer-is-owed");
        assertThat(policy.on(logged(noted))).isEqualTo(List.of(new OweAnswer(REVIEW, ASKED)));
        assertThat(policy.on(logged(owed))).isEmpty();
    }

    private static LoggedEvent logged(ClosureAnswerEvent event) {
        var stream = ClosureAnswer.FOLD.streamOf(event);
        var provenance = new Provenance("officer", null, "LEAD_OFFICER", ASKED, ASKED, ASKED, null);
        return new LoggedEvent(1, ASKED, stream, 0, "spec", 1, Instant.EPOCH, provenance, event);
    }
}
