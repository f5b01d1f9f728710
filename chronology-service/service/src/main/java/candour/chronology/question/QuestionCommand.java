package candour.chronology.question;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about one question. */
public sealed interface QuestionCommand {
    UUID questionId();

    UUID reviewId();

    /** @param entries where the overview raises it */
    record RaiseQuestion(UUID questionId, UUID reviewId, List<UUID> entries, Sealed words, LocalDate on)
            implements QuestionCommand {
        public RaiseQuestion {
            entries = entries.stream().distinct().toList();
        }
    }

    record AskQuestion(
            UUID questionId,
            UUID reviewId,
            Code agency,
            @Nullable LocalDate dueOn,
            LocalDate on) implements QuestionCommand {}

    /** @param agency whose answer it is; null for one the Review Team found itself */
    record AnswerQuestion(
            UUID questionId, UUID reviewId, @Nullable Code agency, Sealed answer, LocalDate on)
            implements QuestionCommand {}

    record CloseQuestion(
            UUID questionId, UUID reviewId, @Nullable Sealed reason, LocalDate on) implements QuestionCommand {}
}
