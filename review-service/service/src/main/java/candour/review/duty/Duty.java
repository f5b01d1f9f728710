package candour.review.duty;

import candour.platform.decision.Fold;
import candour.platform.view.Recorded;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyRecordTakenBack;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyShownAgain;
import candour.review.duty.DutyEvent.DutyTakenBack;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty: raised, perhaps overdue, perhaps done.
 *
 * @param takenBack what it followed from was recorded in error, so nothing is due
 * @param alsoCaused by these other records it would be due as well
 * @param alsoShown by these other records it would be done as well
 */
public record Duty(
        @Nullable DutyRaised raised,
        boolean overdue,
        @Nullable DutyDischarged discharged,
        boolean takenBack,
        List<DutyCausedAgain> alsoCaused,
        List<DutyShownAgain> alsoShown) {
    /** How its events become its state. */
    public static final Fold<Duty, DutyEvent> FOLD = new Fold<>(
            "duty",
            DutyEvent.class,
            DutyEvent::dutyId,
            Duty::evolve,
            new Duty(null, false, null, false, List.of(), List.of()));

    /** Whether somebody still has to do something. */
    public boolean isOwed() {
        return raised != null && discharged == null && !takenBack;
    }

    /** Whether it stands because of this record. */
    boolean isCausedBy(UUID record) {
        return raised != null && raised.cause().equals(record)
                || alsoCaused.stream().anyMatch(each -> each.cause().equals(record));
    }

    /** Whether this record shows it to be done. */
    boolean isShownBy(UUID record) {
        return discharged != null && record.equals(discharged.following())
                || alsoShown.stream().anyMatch(each -> each.following().equals(record));
    }

    static Duty evolve(Duty was, DutyEvent event) {
        return switch (event) {
            case DutyRaised e -> new Duty(e, false, null, false, List.of(), List.of());
            case DutyDischarged e ->
                new Duty(
                        was.raised,
                        was.overdue,
                        e,
                        was.takenBack,
                        was.alsoCaused,
                        e.following() == null ? was.alsoShown : was.shownWithout(e.following()));
            case DutyShownAgain e ->
                new Duty(
                        was.raised,
                        was.overdue,
                        was.discharged,
                        was.takenBack,
                        was.alsoCaused,
                        Recorded.and(was.shownWithout(e.following()), e));
            case DutyCausedAgain e ->
                new Duty(
                        was.raised,
                        was.overdue,
                        was.discharged,
                        was.takenBack,
                        Recorded.and(was.causedWithout(e.cause()), e),
                        was.alsoShown);
            case DutyRecordTakenBack e ->
                new Duty(
                        was.raised,
                        was.overdue,
                        was.discharged,
                        was.takenBack,
                        was.causedWithout(e.markedEventId()),
                        was.shownWithout(e.markedEventId()));
            case DutyOverdue _ ->
                new Duty(was.raised, true, was.discharged, was.takenBack, was.alsoCaused, was.alsoShown);
            case DutyReopened _ ->
                new Duty(was.raised, was.overdue, null, was.takenBack, was.alsoCaused, was.alsoShown);
            case DutyTakenBack _ -> new Duty(was.raised, was.overdue, was.discharged, true, List.of(), List.of());
            case DischargeRecordedInError _ -> was;
        };
    }

    private List<DutyCausedAgain> causedWithout(UUID record) {
        return alsoCaused.stream().filter(each -> !each.cause().equals(record)).toList();
    }

    private List<DutyShownAgain> shownWithout(UUID record) {
        return alsoShown.stream()
                .filter(each -> !each.following().equals(record))
                .toList();
    }
}
