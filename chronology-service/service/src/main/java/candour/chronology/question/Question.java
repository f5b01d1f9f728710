package candour.chronology.question;

import candour.chronology.question.QuestionEvent.QuestionAnswered;
import candour.chronology.question.QuestionEvent.QuestionAsked;
import candour.chronology.question.QuestionEvent.QuestionClosed;
import candour.chronology.question.QuestionEvent.QuestionRaised;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param reviewId null until it is raised
 * @param asked the agencies it was put to, each with the day an answer is hoped for
 */
public record Question(
        @Nullable UUID reviewId, Map<Code, Optional<LocalDate>> asked, boolean answered, boolean closed) {

    public static final Fold<Question, QuestionEvent> FOLD = new Fold<>(
            "chronology-question",
            QuestionEvent.class,
            QuestionEvent::questionId,
            Question::evolve,
            new Question(null, Map.of(), false, false));

    static Question evolve(Question was, QuestionEvent event) {
        return switch (event) {
            case QuestionRaised e -> new Question(e.reviewId(), was.asked, was.answered, was.closed);
            case QuestionAsked e -> {
                Map<Code, Optional<LocalDate>> asked = new HashMap<>(was.asked);
                asked.put(e.agency(), Optional.ofNullable(e.dueOn()));
                yield new Question(was.reviewId, asked, was.answered, was.closed);
            }
            case QuestionAnswered _ -> new Question(was.reviewId, was.asked, true, was.closed);
            case QuestionClosed _ -> new Question(was.reviewId, was.asked, was.answered, true);
        };
    }
}
