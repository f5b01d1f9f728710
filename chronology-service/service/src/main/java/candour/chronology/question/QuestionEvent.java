package candour.chronology.question;

import candour.chronology.entry.EntryAt;
import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of one question. Stored for ever: add fields, never rename or remove them. */
public sealed interface QuestionEvent {
    UUID questionId();

    UUID reviewId();

    @Stored("chronology-question-raised")
    record QuestionRaised(UUID questionId, UUID reviewId, List<EntryAt> entries, Sealed words, LocalDate on)
            implements QuestionEvent {
        public QuestionRaised {
            entries = List.copyOf(entries);
        }
    }

    /** @param dueOn by when an answer is hoped for; null for no day */
    @Stored("chronology-question-asked")
    record QuestionAsked(
            UUID questionId,
            UUID reviewId,
            Code agency,
            @Nullable LocalDate dueOn,
            LocalDate on) implements QuestionEvent {}

    /** One answer; there may be several, and none replaces another. */
    @Stored("chronology-question-answered")
    record QuestionAnswered(
            UUID questionId, UUID reviewId, @Nullable Code agency, Sealed answer, LocalDate on)
            implements QuestionEvent {}

    /** @param reason why it is closed without an answer, or what followed from it */
    @Stored("chronology-question-closed")
    record QuestionClosed(
            UUID questionId, UUID reviewId, @Nullable Sealed reason, LocalDate on) implements QuestionEvent {}
}
