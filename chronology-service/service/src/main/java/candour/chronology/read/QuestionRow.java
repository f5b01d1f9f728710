package candour.chronology.read;

import candour.chronology.entry.EntryAt;
import candour.chronology.question.QuestionEvent;
import candour.chronology.question.QuestionEvent.QuestionAnswered;
import candour.chronology.question.QuestionEvent.QuestionAsked;
import candour.chronology.question.QuestionEvent.QuestionClosed;
import candour.chronology.question.QuestionEvent.QuestionRaised;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question from the overview, whom it was put to, and every answer. */
public record QuestionRow(
        UUID questionId,
        UUID reviewId,
        List<EntryAt> entries,
        Sealed words,
        LocalDate on,
        List<Asked> asked,
        List<Answered> answers,
        boolean closed,
        @Nullable Sealed closedBecause,
        @Nullable LocalDate closedOn)
        implements Row {

    /** @param dueOn by when an answer is hoped for */
    public record Asked(Code agency, @Nullable LocalDate dueOn, LocalDate on) {}

    /** @param agency null for what the Review Team found itself */
    public record Answered(@Nullable Code agency, Sealed answer, LocalDate on) {}

    public static final ReadModel<QuestionRow> CHRONOLOGY_QUESTIONS =
            new Model<>("chronology-questions", QuestionRow.class, QuestionEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case QuestionRaised e ->
                        rows.put(new QuestionRow(
                                e.questionId(),
                                e.reviewId(),
                                e.entries(),
                                e.words(),
                                e.on(),
                                List.of(),
                                List.of(),
                                false,
                                null,
                                null));
                    case QuestionAsked e -> rows.change(key(e), row -> row.asked(e));
                    case QuestionAnswered e -> rows.change(key(e), row -> row.answered(e));
                    case QuestionClosed e ->
                        rows.change(key(e), row -> row.now(row.asked, row.answers, true, e.reason(), e.on()));
                }
            });

    /** RAISED, ASKED, ANSWERED or CLOSED. */
    public String state() {
        if (closed) return "CLOSED";
        if (!answers.isEmpty()) return "ANSWERED";
        return asked.isEmpty() ? "RAISED" : "ASKED";
    }

    /** It was put to that agency. */
    public boolean putTo(Code agency) {
        return asked.stream().anyMatch(each -> each.agency.equals(agency));
    }

    private QuestionRow asked(QuestionAsked e) {
        var others = asked.stream().filter(each -> !each.agency.equals(e.agency()));
        var all = Stream.concat(others, Stream.of(new Asked(e.agency(), e.dueOn(), e.on())))
                .toList();
        return now(all, answers, closed, closedBecause, closedOn);
    }

    private QuestionRow answered(QuestionAnswered e) {
        var all = Stream.concat(answers.stream(), Stream.of(new Answered(e.agency(), e.answer(), e.on())))
                .toList();
        return now(asked, all, closed, closedBecause, closedOn);
    }

    private QuestionRow now(
            List<Asked> nowAsked,
            List<Answered> nowAnswers,
            boolean nowClosed,
            @Nullable Sealed because,
            @Nullable LocalDate since) {
        return new QuestionRow(
                questionId, reviewId, entries, words, on, nowAsked, nowAnswers, nowClosed, because, since);
    }

    private static String key(QuestionEvent event) {
        return event.questionId().toString();
    }

    @Override
    public String key() {
        return questionId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
