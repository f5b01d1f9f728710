package candour.platform.closure;

import candour.platform.closure.ClosureAnswerEvent.AnswerOwed;
import candour.platform.closure.ClosureAnswerEvent.ClosureAnswered;
import candour.platform.closure.ClosureAnswerEvent.QuestionEnded;
import candour.platform.closure.ClosureAnswerEvent.QuestionNoted;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions that wait for an answer, or for a new one. */
public final class OpenQuestions implements ReadModel<OpenQuestions.Question> {
    /** The one there is. */
    public static final OpenQuestions QUESTIONS = new OpenQuestions();

    /** The scope of those that can be answered. */
    static final String OWED = "owed";

    /** A question, and what was said to it last. */
    public record Question(
            UUID about,
            UUID requestId,
            boolean owed,
            @Nullable List<Blocker> said) implements Row {
        @Override
        public String key() {
            return about.toString();
        }

        @Override
        public String scope() {
            return owed ? OWED : "asked";
        }
    }

    private OpenQuestions() {}

    @Override
    public String name() {
        return "open-closure-questions";
    }

    @Override
    public Class<Question> row() {
        return Question.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Question> rows) {
        if (!(event.payload() instanceof ClosureAnswerEvent told)) {
            return;
        }
        var key = told.about().toString();
        switch (told) {
            case QuestionNoted e -> rows.put(new Question(e.about(), e.requestId(), false, null));
            case AnswerOwed e -> rows.change(key, row -> new Question(e.about(), e.requestId(), true, row.said()));
            case ClosureAnswered e ->
                rows.change(key, row -> new Question(e.about(), e.requestId(), row.owed(), e.blockers()));
            case QuestionEnded e ->
                rows.find(key)
                        .filter(row -> row.requestId().equals(e.requestId()))
                        .ifPresent(_ -> rows.remove(key));
        }
    }
}
