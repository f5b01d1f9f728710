package candour.platform.closure;

import candour.platform.closure.ClosureAnswerCommand.OweAnswer;
import candour.platform.closure.ClosureAnswerEvent.QuestionNoted;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/**
 * Policies follow the log in order. So what follows from anything learnt before the question, a duty to tell the family
 * of a pause for instance, stands in the log before the answer is owed, and the answer counts it.
 */
public record WhenClosureIsAskedThenAnswerIsOwed() implements Policy {
    @Override
    public String name() {
        return "when-closure-is-asked-then-answer-is-owed";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof QuestionNoted e
                ? List.of(new OweAnswer(e.about(), e.requestId()))
                : List.of();
    }
}
