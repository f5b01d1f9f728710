package candour.platform.closure;

import candour.platform.closure.ClosureAnswerCommand.EndQuestion;
import candour.platform.closure.ClosureAnswerCommand.GiveAnswer;
import candour.platform.closure.ClosureAnswerCommand.NoteQuestion;
import candour.platform.closure.ClosureAnswerCommand.OweAnswer;
import candour.platform.closure.ClosureAnswerEvent.AnswerOwed;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.closure.ClosureAnswerEvent.QuestionEnded;
import candour.platform.closure.ClosureAnswerEvent.QuestionNoted;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question a service has to answer about something that is to be closed, and what it said last.
 *
 * @param asked the question that stands, or null
 * @param owed whether it can be answered yet
 * @param said the last answer to it, or null
 * @param ended questions nobody waits for any more
 */
public record ClosureAnswer(
        @Nullable UUID asked, boolean owed, @Nullable List<Blocker> said, Set<UUID> ended) {
    /** How its events become its state; the stream's id is that of what is to be closed. */
    public static final Fold<ClosureAnswer, ClosureAnswerEvent> FOLD = new Fold<>(
            "closure-answer",
            ClosureAnswerEvent.class,
            ClosureAnswerEvent::about,
            ClosureAnswer::evolve,
            new ClosureAnswer(null, false, null, Set.of()));

    /** Nothing is refused: what is asked or said too late changes nothing. */
    public static final Decider<ClosureAnswerCommand> ANSWER = Decider.of(ClosureAnswerCommand.class)
            .writes(FOLD, ClosureAnswerCommand::about)
            .decides((command, facts) -> facts.of(FOLD).decide(command));

    static ClosureAnswer evolve(ClosureAnswer was, ClosureAnswerEvent event) {
        return switch (event) {
            case QuestionNoted e -> new ClosureAnswer(e.requestId(), false, null, was.ended);
            case AnswerOwed _ -> new ClosureAnswer(was.asked, true, was.said, was.ended);
            case ClosureAnswered e -> new ClosureAnswer(was.asked, was.owed, e.blockers(), was.ended);
            case QuestionEnded e -> {
                var all = new HashSet<>(was.ended);
                all.add(e.requestId());
                boolean stands = was.asked != null && !was.asked.equals(e.requestId());
                yield new ClosureAnswer(
                        stands ? was.asked : null, stands && was.owed, stands ? was.said : null, Set.copyOf(all));
            }
        };
    }

    private Decision decide(ClosureAnswerCommand command) {
        boolean isAsked = command.requestId().equals(asked);
        return switch (command) {
            case NoteQuestion c ->
                when(
                        !isAsked && !ended.contains(c.requestId()),
                        new QuestionNoted(c.about(), c.requestId(), c.askedOn()));
            case OweAnswer c -> when(isAsked && !owed, new AnswerOwed(c.about(), c.requestId()));
            case GiveAnswer c ->
                when(
                        isAsked && owed && !c.blockers().equals(said),
                        new ClosureAnswered(c.about(), c.requestId(), c.blockers(), c.answeredOn()));
            case EndQuestion c ->
                when(!ended.contains(c.requestId()), new QuestionEnded(c.about(), c.requestId(), c.endedOn()));
        };
    }

    private static Decision when(boolean so, ClosureAnswerEvent event) {
        return so ? Decision.of(event) : Decision.alreadySo();
    }
}
