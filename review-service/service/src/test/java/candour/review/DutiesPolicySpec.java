package candour.review;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.breach.BreachEvent;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.committee.CommitteeDecisionEvent.BuiltUpon;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecisionRecordedInError;
import candour.review.committee.CommitteeMeetingEvent.DecisionCalledIntoQuestion;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyKind;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.parallelprocess.ParallelProcessEvent.ParallelProcessRecordedInError;
import candour.review.profile.imports.BankHolidays;
import candour.review.review.ReviewEvent.ReviewCommissionedAnew;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamFormed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-011…013, 015, 033, 042, R1: what follows by itself, and by when")
class DutiesPolicySpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final WhenDecidedThenDutiesFollow POLICY =
            new WhenDecidedThenDutiesFollow(new DueDays(BankHolidays::of));

    private static List<Object> after(Object event) {
        return POLICY.on(new LoggedEvent(
                1,
                EVENT,
                new StreamName("spec", "1"),
                0,
                "spec",
                1,
                Instant.parse("2026-11-27T23:30:00Z"),
                new Provenance("chair", null, "CHAIR", EVENT, EVENT, EVENT, null),
                event));
    }

    @Test
    void a_review_is_communicated_and_set_up_within_working_days_of_the_decision() {
        assertThat(after(Story.commissioned))
                .contains(new RaiseDuty(
                        DutyCommand.idFor(REVIEW, DutyKind.INFORM_OWNING_BODY),
                        REVIEW,
                        DutyKind.INFORM_OWNING_BODY,
                        EVENT,
                        DECIDED_ON,
                        LocalDate.of(2026, 9, 7)))
                .extracting(command -> ((RaiseDuty) command).kind())
                .containsExactlyInAnyOrder(
                        DutyKind.RESPOND_TO_NOTIFIER,
                        DutyKind.INFORM_OWNING_BODY,
                        DutyKind.NOTIFY_REGULATOR,
                        DutyKind.SET_UP_TEAM,
                        DutyKind.ENQUIRE_PARALLEL_PROCESSES);
    }

    @Test
    @DisplayName("S002-013: the regulator is notified of a decision for a review, and of one against it")
    void the_regulator_is_notified_whichever_way_it_was_decided() {
        assertThat(List.of(Story.commissioned, Story.declined)).allSatisfy(decision -> assertThat(after(decision))
                .filteredOn(command -> ((RaiseDuty) command).kind() == DutyKind.NOTIFY_REGULATOR)
                .hasSize(1));
    }

    @Test
    void a_decision_against_a_review_is_communicated_too() {
        assertThat(after(Story.declined))
                .extracting(command -> ((RaiseDuty) command).kind())
                .containsExactlyInAnyOrder(
                        DutyKind.RESPOND_TO_NOTIFIER,
                        DutyKind.INFORM_OWNING_BODY,
                        DutyKind.NOTIFY_REGULATOR,
                        DutyKind.AGREE_ALTERNATIVE_LEARNING);
    }

    @Test
    @DisplayName("X-10: an English review has the duties of its own guidance, counted in its own calendar")
    void an_english_decision_raises_nothing_scottish() {
        var england = code("eng-lcspr");
        var declined = new DecidedNotToProceed(
                NOTIFICATION,
                Story.COMMITTEE,
                england,
                Story.MEETING,
                new DecidedBy(Capacity.COMMITTEE, code("ORG-COMMITTEE"), null, LocalDate.of(2026, 8, 27), Story.MINUTE),
                sealed("rationale"),
                sealed("a workshop"),
                null);
        assertThat(after(declined))
                .filteredOn(command -> ((RaiseDuty) command).dueOn() != null)
                .extracting(command -> ((RaiseDuty) command).kind())
                .containsExactlyInAnyOrder(
                        DutyKind.RESPOND_TO_NOTIFIER, DutyKind.NOTIFY_REGULATOR, DutyKind.AGREE_ALTERNATIVE_LEARNING);
        assertThat(after(declined))
                .filteredOn(command -> ((RaiseDuty) command).kind() == DutyKind.NOTIFY_REGULATOR)
                .extracting(command -> ((RaiseDuty) command).dueOn())
                .as("31 August is a holiday there")
                .containsExactly(LocalDate.of(2026, 9, 4));
    }

    @Test
    @DisplayName("R3: what rested on a record made in error is looked at, and duties it had shown to be done are open")
    void a_record_made_in_error_is_followed_up() {
        var marked = new UUID(0, 9);
        var profile = Story.committee.profile();
        assertThat(after(new DecisionCalledIntoQuestion(Story.MEETING, NOTIFICATION, REVIEW, profile, marked)))
                .containsExactly(new RaiseDuty(
                        DutyCommand.idFor(EVENT, DutyKind.LOOK_AT_DECISION),
                        REVIEW,
                        DutyKind.LOOK_AT_DECISION,
                        EVENT,
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 7)));
        assertThat(after(new ParallelProcessRecordedInError(REVIEW, marked, sealed("another review's"))))
                .containsExactly(
                        new ReopenDuty(DutyCommand.idFor(REVIEW, DutyKind.ENQUIRE_PARALLEL_PROCESSES), REVIEW, marked));
        assertThat(after(new AppointmentRecordedInError(REVIEW, marked, sealed("another review's"))))
                .containsExactly(new ReopenDuty(DutyCommand.idFor(REVIEW, DutyKind.SET_UP_TEAM), REVIEW, marked));
    }

    @Test
    void answering_the_notifier_and_forming_the_team_discharge_their_duties() {
        assertThat(after(new NotificationResponseIssued(NOTIFICATION, sealed("answer"), DECIDED_ON)))
                .containsExactly(new DischargeDuty(
                        DutyCommand.idFor(NOTIFICATION, DutyKind.RESPOND_TO_NOTIFIER),
                        NOTIFICATION,
                        DECIDED_ON,
                        null,
                        EVENT));
        assertThat(after(new TeamFormed(REVIEW, DECIDED_ON, DECIDED_ON.plusDays(30))))
                .containsExactly(
                        new DischargeDuty(
                                DutyCommand.idFor(REVIEW, DutyKind.SET_UP_TEAM), REVIEW, DECIDED_ON, null, EVENT),
                        new RaiseDuty(
                                DutyCommand.idFor(REVIEW, DutyKind.APPOINT_REVIEWER),
                                REVIEW,
                                DutyKind.APPOINT_REVIEWER,
                                EVENT,
                                DECIDED_ON,
                                DECIDED_ON.plusDays(30)));
    }

    @Test
    void a_breach_is_answered_for_within_working_days_that_skip_saint_andrews() {
        var breach =
                new RuleBreached(REVIEW, new UUID(0, 8), code("ANY_RULE"), code("X-01"), PROFILE, null, DECIDED_ON);
        assertThat(after(breach))
                .containsExactly(new RaiseDuty(
                        DutyCommand.idFor(
                                BreachEvent.idOf(new UUID(0, 8), code("ANY_RULE")), DutyKind.ANSWER_FOR_BREACH),
                        REVIEW,
                        DutyKind.ANSWER_FOR_BREACH,
                        EVENT,
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 7)));
    }

    @Test
    void nothing_follows_from_what_is_nobodys_duty() {
        assertThat(after(Story.asked)).isEmpty();
    }

    @Test
    @DisplayName(
            "X-13, S002-011…013: of a decision recorded in error nothing is owed; what was built upon it is looked at")
    void nothing_is_owed_because_of_a_decision_recorded_in_error() {
        var error = new DecisionRecordedInError(
                NOTIFICATION, REVIEW, PROFILE, EVENT, sealed("why"), Set.of(BuiltUpon.TEAM_APPOINTED));
        assertThat(after(error))
                .contains(
                        new LapseDuty(
                                DutyCommand.idFor(NOTIFICATION, DutyKind.RESPOND_TO_NOTIFIER), NOTIFICATION, EVENT),
                        new LapseDuty(DutyCommand.idFor(REVIEW, DutyKind.NOTIFY_REGULATOR), REVIEW, EVENT))
                .filteredOn(RaiseDuty.class::isInstance)
                .extracting(command -> ((RaiseDuty) command).kind())
                .containsExactly(DutyKind.LOOK_AT_DECISION);
        assertThat(after(new DecisionRecordedInError(NOTIFICATION, null, PROFILE, EVENT, sealed("why"), Set.of())))
                .containsExactlyInAnyOrder(
                        new LapseDuty(
                                DutyCommand.idFor(NOTIFICATION, DutyKind.RESPOND_TO_NOTIFIER), NOTIFICATION, EVENT),
                        new LapseDuty(
                                DutyCommand.idFor(NOTIFICATION, DutyKind.INFORM_OWNING_BODY), NOTIFICATION, EVENT),
                        new LapseDuty(DutyCommand.idFor(NOTIFICATION, DutyKind.NOTIFY_REGULATOR), NOTIFICATION, EVENT),
                        new LapseDuty(
                                DutyCommand.idFor(NOTIFICATION, DutyKind.AGREE_ALTERNATIVE_LEARNING),
                                NOTIFICATION,
                                EVENT));
    }

    @Test
    @DisplayName("X-13, S002-011…013: decided on after all, everybody is told and the team is set up by that decision")
    void a_review_commissioned_anew_is_told_of_anew() {
        var anew = new ReviewCommissionedAnew(
                REVIEW, NOTIFICATION, PROFILE, DECIDED_ON, DECIDED_ON.plusMonths(6), DECIDED_ON.plusMonths(9));
        assertThat(after(anew)).isEqualTo(after(Story.commissioned));
    }
}
