package candour.chronology.read;

import candour.chronology.contradiction.ContradictionEvent;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionAnalysed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.ContradictionReopened;
import candour.chronology.entry.EntryAt;
import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.minimisation.MinimisationEvent;
import candour.chronology.minimisation.MinimisationEvent.ItemFlaggedExcessive;
import candour.chronology.minimisation.MinimisationEvent.ItemKept;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.chronology.question.QuestionEvent;
import candour.chronology.question.QuestionEvent.QuestionAnswered;
import candour.chronology.question.QuestionEvent.QuestionAsked;
import candour.chronology.question.QuestionEvent.QuestionClosed;
import candour.chronology.question.QuestionEvent.QuestionRaised;
import candour.chronology.read.EntryMarksRow.Kind;
import candour.chronology.read.EntryMarksRow.Mark;
import candour.chronology.sameevent.SameEventEvent;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import candour.chronology.statement.StatementEvent;
import candour.chronology.statement.StatementEvent.StatementClassified;
import candour.chronology.verification.VerificationEvent;
import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.EntryVerified;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import java.util.List;
import java.util.UUID;

/** Marks entries with what is said about them, one exhaustive switch per noun. */
final class EntryMarks implements ReadModel<EntryMarksRow> {
    static final String OPEN = "OPEN";

    @Override
    public String name() {
        return "entry-marks";
    }

    @Override
    public Class<EntryMarksRow> row() {
        return EntryMarksRow.class;
    }

    @Override
    public void on(LoggedEvent logged, Rows<EntryMarksRow> rows) {
        if (logged.payload() instanceof SameEventEvent event) linked(event, rows);
        if (logged.payload() instanceof ContradictionEvent event) contradicted(event, rows);
        if (logged.payload() instanceof VerificationEvent event) verified(event, rows);
        if (logged.payload() instanceof MinimisationEvent event) minimised(event, rows);
        if (logged.payload() instanceof StatementEvent event) classified(event, rows);
        if (logged.payload() instanceof QuestionEvent event) asked(event, rows);
    }

    private static void linked(SameEventEvent event, Rows<EntryMarksRow> rows) {
        switch (event) {
            case EntriesLinked e -> each(rows, e.reviewId(), e.entries(), Kind.SAME_EVENT, e.linkId());
            case EntriesUnlinked e ->
                e.entries().forEach(entry -> EntryMarksRow.remove(rows, entry, Kind.SAME_EVENT, e.linkId()));
        }
    }

    private static void contradicted(ContradictionEvent event, Rows<EntryMarksRow> rows) {
        switch (event) {
            case AccountsContradict e -> each(rows, e.reviewId(), e.entries(), Kind.CONTRADICTION, e.setId());
            case ContradictionAnalysed _, ContradictionClosed _, ContradictionReopened _ -> {}
        }
    }

    private static void asked(QuestionEvent event, Rows<EntryMarksRow> rows) {
        switch (event) {
            case QuestionRaised e -> each(rows, e.reviewId(), e.entries(), Kind.QUESTION, e.questionId());
            case QuestionAsked _, QuestionAnswered _, QuestionClosed _ -> {}
        }
    }

    private static void each(Rows<EntryMarksRow> rows, UUID reviewId, List<EntryAt> entries, Kind kind, UUID id) {
        for (EntryAt entry : entries)
            EntryMarksRow.put(rows, reviewId, entry.entryId(), new Mark(kind, id, "", entry.version()));
    }

    private static void verified(VerificationEvent event, Rows<EntryMarksRow> rows) {
        Mark mark =
                switch (event) {
                    case EntryVerified e ->
                        new Mark(Kind.VERIFIED, e.entryId(), e.manner().name(), e.version());
                    case EntryDisputed e -> new Mark(Kind.DISPUTE, e.disputeId(), OPEN, e.version());
                    case DisputeSettled e ->
                        new Mark(Kind.DISPUTE, e.disputeId(), e.settlement().name(), 0);
                };
        EntryMarksRow.put(rows, event.reviewId(), event.entryId(), mark);
    }

    private static void minimised(MinimisationEvent event, Rows<EntryMarksRow> rows) {
        Stage stage =
                switch (event) {
                    case ItemFlaggedExcessive _ -> Stage.FLAGGED;
                    case ItemMinimised _ -> Stage.MINIMISED;
                    case ItemKept _, ItemRestored _ -> Stage.KEPT;
                };
        var mark = new Mark(Kind.MINIMISATION, event.entryId(), stage.name(), 0);
        EntryMarksRow.put(rows, event.reviewId(), event.entryId(), mark);
    }

    private static void classified(StatementEvent event, Rows<EntryMarksRow> rows) {
        switch (event) {
            case StatementClassified e -> {
                var mark = new Mark(Kind.STATEMENT, e.entryId(), e.kind().name(), e.version());
                EntryMarksRow.put(rows, e.reviewId(), e.entryId(), mark);
            }
        }
    }
}
