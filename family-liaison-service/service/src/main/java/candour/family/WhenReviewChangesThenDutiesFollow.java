package candour.family;

import candour.family.duty.AskPolice;
import candour.family.duty.DutyKind;
import candour.family.duty.RaiseDuty;
import candour.family.duty.RaiseNotices;
import candour.family.duty.TakeBackFirstInform;
import candour.family.duty.TakeBackNotices;
import candour.family.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.workingdays.DueDay;
import candour.family.workingdays.WorkingDays;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The family is told: first that there is a review (S002-113), then of every pause, of its end, of every delay
 * and of a stop (S000-26), unless that was told by mistake (ruling R3). The police are asked as soon as a criminal process is known
 * (ruling R4).
 *
 * @param calendars the working days of each jurisdiction
 */
record WhenReviewChangesThenDutiesFollow(Map<String, WorkingDays> calendars) implements Policy {

    /** Working days from the decision in which the family is first told; the profile's default. */
    private static final int FIRST_INFORM_DAYS = 10;

    /** Working days in which everybody is told of a pause, stop or delay; the profile's default. */
    private static final int NOTICE_DAYS = 5;

    /** Working days in which the chair asks the police. */
    private static final int ASK_POLICE_DAYS = 5;

    @Override
    public String name() {
        return "when-review-changes-then-duties-follow";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ReviewNoted e -> List.of(firstInform(e.reviewId(), e.sourceEventId(), e.decidedOn()));
            case ReviewNotedAnew e -> List.of(firstInform(e.reviewId(), e.sourceEventId(), e.decidedOn()));
            case CommissioningNotedInError e ->
                List.of(new TakeBackFirstInform(e.reviewId(), e.sourceEventId(), e.on(), notice(e.on())));
            case PauseNoted e ->
                List.of(new RaiseNotices(
                        e.reviewId(), DutyKind.PAUSE_NOTICE, event.eventId(), e.pausedOn(), notice(e.pausedOn())));
            case ResumptionNoted e ->
                List.of(new RaiseNotices(
                        e.reviewId(), DutyKind.RESUME_NOTICE, event.eventId(), e.resumedOn(), notice(e.resumedOn())));
            case StopNoted e ->
                List.of(new RaiseNotices(
                        e.reviewId(), DutyKind.STOP_NOTICE, e.sourceEventId(), e.stoppedOn(), notice(e.stoppedOn())));
            case StopNotedInError e -> {
                var on = London.day(event.recordedAt());
                yield List.of(
                        new TakeBackNotices(e.reviewId(), DutyKind.STOP_NOTICE, e.markedEventId(), on, notice(on)));
            }
            case DelayNoted e ->
                List.of(new RaiseNotices(
                        e.reviewId(),
                        DutyKind.DELAY_NOTICE,
                        e.sourceEventId(),
                        e.reportedOn(),
                        notice(e.reportedOn())));
            case DelayNotedInError e -> {
                var on = London.day(event.recordedAt());
                yield List.of(
                        new TakeBackNotices(e.reviewId(), DutyKind.DELAY_NOTICE, e.markedEventId(), on, notice(on)));
            }
            case CriminalProcessNoted e -> List.of(ask(event, e.reviewId(), e.from()));
            case PoliceFactRecordedInError e -> List.of(ask(event, e.reviewId(), London.day(event.recordedAt())));
            default -> List.of();
        };
    }

    private AskPolice ask(LoggedEvent event, UUID reviewId, LocalDate on) {
        return new AskPolice(reviewId, event.eventId(), on, DueDay.after(on, ASK_POLICE_DAYS, calendars));
    }

    private DueDay notice(LocalDate on) {
        return DueDay.after(on, NOTICE_DAYS, calendars);
    }

    private RaiseDuty firstInform(UUID reviewId, UUID decision, LocalDate on) {
        return new RaiseDuty(
                reviewId,
                TakeBackFirstInform.duty(decision),
                DutyKind.FIRST_INFORM,
                null,
                decision,
                on,
                DueDay.after(on, FIRST_INFORM_DAYS, calendars));
    }
}
