package candour.review;

import static candour.review.duty.DutyCommand.idFor;

import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.breach.BreachEvent;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyKind;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelEnquiryMade;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamFormed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Step 5 of the process map: every decision is communicated, whichever way it went, and a review that goes ahead is set
 * up. Raising and discharging stand in one policy, so that they happen in the log's order.
 *
 * @param days by when each is due
 */
public record WhenDecidedThenDutiesFollow(DueDays days) implements Policy {
    private static final List<DutyKind> OF_A_REVIEW = List.of(
            DutyKind.INFORM_OWNING_BODY,
            DutyKind.NOTIFY_REGULATOR,
            DutyKind.SET_UP_TEAM,
            DutyKind.ENQUIRE_PARALLEL_PROCESSES);
    private static final List<DutyKind> WITHOUT_A_REVIEW =
            List.of(DutyKind.INFORM_OWNING_BODY, DutyKind.NOTIFY_REGULATOR, DutyKind.AGREE_ALTERNATIVE_LEARNING);

    @Override
    public String name() {
        return "when-decided-then-duties-follow";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ReviewCommissioned e ->
                commissioned(event, e.reviewId(), e.notificationId(), e.profile(), e.decidedOn());
            case ReviewCommissionedAnew e ->
                commissioned(event, e.reviewId(), e.notificationId(), e.profile(), e.decidedOn());
            case DecisionRecordedInError e -> takenBack(event, e);
            case DecidedNotToProceed e -> {
                var id = e.notificationId();
                var on = e.decidedBy().decidedOn();
                yield List.of(
                        due(event, id, id, DutyKind.RESPOND_TO_NOTIFIER, e.profile(), on),
                        due(event, id, id, DutyKind.INFORM_OWNING_BODY, e.profile(), on),
                        due(event, id, id, DutyKind.NOTIFY_REGULATOR, e.profile(), on),
                        due(event, id, id, DutyKind.AGREE_ALTERNATIVE_LEARNING, e.profile(), on));
            }
            case NotificationResponseIssued e ->
                List.of(done(event, e.notificationId(), DutyKind.RESPOND_TO_NOTIFIER, e.issuedOn()));
            case ParallelEnquiryMade e ->
                List.of(done(event, e.reviewId(), DutyKind.ENQUIRE_PARALLEL_PROCESSES, e.madeOn()));
            case ParallelProcessRecordedInError e ->
                List.of(undone(e.reviewId(), DutyKind.ENQUIRE_PARALLEL_PROCESSES, e.markedEventId()));
            case AppointmentRecordedInError e -> List.of(undone(e.reviewId(), DutyKind.SET_UP_TEAM, e.markedEventId()));
            case DecisionCalledIntoQuestion e ->
                List.of(due(
                        event,
                        event.eventId(),
                        e.about(),
                        DutyKind.LOOK_AT_DECISION,
                        e.profile(),
                        London.day(event.recordedAt())));
            case TeamFormed e -> formed(event, e);
            case RuleBreached e ->
                List.of(due(
                        event,
                        BreachEvent.idOf(e.about(), e.rule()),
                        e.reviewId(),
                        DutyKind.ANSWER_FOR_BREACH,
                        e.profile(),
                        London.day(event.recordedAt())));
            default -> List.of();
        };
    }

    private List<Object> commissioned(LoggedEvent event, UUID review, UUID notification, Code profile, LocalDate on) {
        var all = new ArrayList<Object>();
        all.add(due(event, notification, notification, DutyKind.RESPOND_TO_NOTIFIER, profile, on));
        OF_A_REVIEW.forEach(kind -> all.add(due(event, review, review, kind, profile, on)));
        return all;
    }

    /** Nothing is owed any more because of it; what was built upon it, somebody looks at (ruling R3). */
    private List<Object> takenBack(LoggedEvent event, DecisionRecordedInError e) {
        var notification = e.notificationId();
        var about = e.reviewId() == null ? notification : e.reviewId();
        var all = new ArrayList<Object>();
        all.add(lapsed(notification, notification, DutyKind.RESPOND_TO_NOTIFIER, e));
        (e.reviewId() == null ? WITHOUT_A_REVIEW : OF_A_REVIEW).forEach(kind -> all.add(lapsed(about, about, kind, e)));
        if (!e.builtUpon().isEmpty()) {
            all.add(due(
                    event,
                    event.eventId(),
                    about,
                    DutyKind.LOOK_AT_DECISION,
                    e.profile(),
                    London.day(event.recordedAt())));
        }
        return all;
    }

    private static Object lapsed(UUID of, UUID about, DutyKind kind, DecisionRecordedInError e) {
        return new LapseDuty(idFor(of, kind), about, e.markedEventId());
    }

    private static List<Object> formed(LoggedEvent event, TeamFormed e) {
        var setUp = done(event, e.reviewId(), DutyKind.SET_UP_TEAM, e.on());
        return e.reviewerBy() == null
                ? List.of(setUp)
                : List.of(
                        setUp,
                        new RaiseDuty(
                                idFor(e.reviewId(), DutyKind.APPOINT_REVIEWER),
                                e.reviewId(),
                                DutyKind.APPOINT_REVIEWER,
                                event.eventId(),
                                e.on(),
                                e.reviewerBy()));
    }

    private Object due(LoggedEvent event, UUID of, UUID about, DutyKind kind, Code profileId, LocalDate from) {
        return days.raise(event, of, about, kind, profileId, from);
    }

    private static Object done(LoggedEvent event, UUID of, DutyKind kind, LocalDate on) {
        return new DischargeDuty(idFor(of, kind), of, on, null, event.eventId());
    }

    private static Object undone(UUID of, DutyKind kind, UUID markedEventId) {
        return new ReopenDuty(idFor(of, kind), of, markedEventId);
    }
}
