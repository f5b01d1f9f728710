package candour.review.alternativelearning.read;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.alternativelearning.AlternativeLearningEvent;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningClosed;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningRecordedInError;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How each committee learns where there is no review (S002-015). */
public final class Alternatives implements ReadModel<AlternativeRow> {
    /** The one there is. */
    public static final Alternatives ALTERNATIVES = new Alternatives();

    private Alternatives() {}

    @Override
    public String name() {
        return "alternatives";
    }

    @Override
    public Class<AlternativeRow> row() {
        return AlternativeRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<AlternativeRow> rows) {
        switch (event.payload()) {
            case DecidedNotToProceed e ->
                decided(
                        rows,
                        row(e.notificationId(), e.committeeId(), e.decidedBy().decidedOn(), e.alternative()));
            case DecidedToProceed e ->
                decided(
                        rows,
                        row(e.notificationId(), e.committeeId(), e.decidedBy().decidedOn(), null));
            case DecisionRecordedInError e ->
                rows.change(e.notificationId().toString(), row -> row.decided(row.decidedOn(), null));
            case AlternativeLearningEvent e ->
                rows.change(e.notificationId().toString(), row -> after(row, e, event.eventId()));
            default -> {}
        }
    }

    /** What was agreed and learnt stays when the decision is recorded once more. */
    private static void decided(Rows<AlternativeRow> rows, AlternativeRow now) {
        rows.put(rows.find(now.key())
                .map(was -> was.decided(now.decidedOn(), now.decided()))
                .orElse(now));
    }

    private static AlternativeRow row(
            UUID notificationId, UUID committeeId, LocalDate on, @Nullable Sealed alternative) {
        return new AlternativeRow(notificationId, committeeId, on, alternative, List.of(), List.of());
    }

    private static AlternativeRow after(AlternativeRow row, AlternativeLearningEvent event, UUID by) {
        return switch (event) {
            case AlternativeLearningAgreed e -> row.with(e, by);
            case AlternativeLearningClosed e -> row.with(e, by);
            case AlternativeLearningRecordedInError e -> row.without(e.markedEventId());
        };
    }
}
