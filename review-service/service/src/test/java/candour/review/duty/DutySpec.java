package candour.review.duty;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MINUTE;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.review.duty.DutyDecider.DUTY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.LapseDuty;
import candour.review.duty.DutyCommand.MarkDischargeInError;
import candour.review.duty.DutyCommand.NoteOverdue;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyEvent.DischargeRecordedInError;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyRecordTakenBack;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyShownAgain;
import candour.review.duty.DutyEvent.DutyTakenBack;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-011…013, X-03, X-13: duties, done or overdue")
class DutySpec {
    static final UUID ID = DutyCommand.idFor(REVIEW, DutyKind.INFORM_OWNING_BODY);
    static final UUID CAUSE = new UUID(0, 11);
    static final LocalDate DUE = DECIDED_ON.plusDays(7);
    static final DutyRaised raised =
            new DutyRaised(ID, REVIEW, DutyKind.INFORM_OWNING_BODY, code("LEAD_OFFICER"), CAUSE, DECIDED_ON, DUE);
    static final DutyDischarged done = new DutyDischarged(ID, REVIEW, DUE, false, MINUTE, null);
    static final DutyOverdue overdue = new DutyOverdue(ID, REVIEW, DUE, DUE.plusDays(1));

    @Test
    @DisplayName(
            "X-10: a duty that the profile knows nothing of is nobody's, and what would discharge it changes nothing")
    void a_duty_the_profile_does_not_know_is_not_raised() {
        var id = DutyCommand.idFor(REVIEW, DutyKind.INFORM_OWNING_BODY);
        given(DUTY)
                .when(new RaiseDuty(id, REVIEW, DutyKind.INFORM_OWNING_BODY, new UUID(0, 8), DECIDED_ON, null))
                .staysQuiet();
        given(DUTY)
                .when(new DischargeDuty(id, REVIEW, DECIDED_ON, null, new UUID(0, 9)))
                .staysQuiet();
    }

    @Test
    void a_duty_is_raised_once() {
        var raise = new RaiseDuty(ID, REVIEW, DutyKind.INFORM_OWNING_BODY, CAUSE, DECIDED_ON, DUE);
        given(DUTY).when(raise).then(raised);
        given(DUTY, raised).when(raise).staysQuiet();
    }

    @Test
    void it_is_discharged_with_evidence_and_lateness_is_judged_on_the_day_it_was_done() {
        given(DUTY, raised)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .then(done)
                .warned();
        given(DUTY, raised, overdue)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .then(done);
        given(DUTY, raised)
                .when(new DischargeDuty(ID, REVIEW, DUE.plusDays(1), MINUTE, null))
                .then(new DutyDischarged(ID, REVIEW, DUE.plusDays(1), true, MINUTE, null))
                .warned(DutyRule.DISCHARGED_LATE);
        given(DUTY, raised, done)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .staysQuiet();
        given(DUTY, raised, done)
                .when(new DischargeDuty(ID, REVIEW, DUE.minusDays(1), MINUTE, null))
                .refused(DutyRule.DUTY_WAS_DISCHARGED_OTHERWISE);
        given(DUTY).when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null)).refused(DutyRule.DUTY_IS_NOT_KNOWN);
        given(DUTY, raised)
                .when(new DischargeDuty(ID, new UUID(0, 99), DUE, MINUTE, null))
                .refused(DutyRule.DUTY_IS_NOT_KNOWN);
    }

    @Test
    void it_is_overdue_from_the_day_after_it_was_due() {
        given(DUTY, raised).when(new NoteOverdue(ID, REVIEW, DUE.plusDays(1))).then(overdue);
        given(DUTY, raised).when(new NoteOverdue(ID, REVIEW, DUE)).staysQuiet();
        given(DUTY, raised, overdue)
                .when(new NoteOverdue(ID, REVIEW, DUE.plusDays(2)))
                .staysQuiet();
        given(DUTY, raised, done)
                .when(new NoteOverdue(ID, REVIEW, DUE.plusDays(1)))
                .staysQuiet();
    }

    @Test
    void a_discharge_recorded_in_error_opens_it_again() {
        var id = new UUID(9, 9);
        var error = new DischargeRecordedInError(ID, REVIEW, id, sealed("another review's"));
        given(DUTY, raised, new Recorded(id, done))
                .when(new MarkDischargeInError(ID, REVIEW, id, sealed("another review's")))
                .then(error);
        given(DUTY, raised, new Recorded(id, done), error)
                .when(new NoteOverdue(ID, REVIEW, DUE.plusDays(1)))
                .then(overdue);
        given(DUTY, raised)
                .when(new MarkDischargeInError(ID, REVIEW, id, sealed("another review's")))
                .refused(RecordRule.RECORD_STANDS);
    }

    @Test
    @DisplayName(
            "S002-091: of a delay the committee and the owning body are told by two duties, and one does not do for the other")
    void a_delay_is_told_to_each_apart() {
        var delay = new UUID(0, 0x64);
        var committee = delayDuty(delay, DutyKind.INFORM_COMMITTEE_OF_DELAY);
        var owningBody = delayDuty(delay, DutyKind.INFORM_OWNING_BODY_OF_DELAY);
        given(DUTY, committee, owningBody)
                .when(new DischargeDuty(committee.dutyId(), REVIEW, DUE, MINUTE, null))
                .then(new DutyDischarged(committee.dutyId(), REVIEW, DUE, false, MINUTE, null));
        given(DUTY, committee, owningBody, new DutyDischarged(committee.dutyId(), REVIEW, DUE, false, MINUTE, null))
                .when(new NoteOverdue(owningBody.dutyId(), REVIEW, DUE.plusDays(1)))
                .then(new DutyOverdue(owningBody.dutyId(), REVIEW, DUE, DUE.plusDays(1)));
    }

    private static DutyRaised delayDuty(UUID delay, DutyKind kind) {
        return new DutyRaised(DutyCommand.idFor(delay, kind), REVIEW, kind, code(kind.owner()), CAUSE, DECIDED_ON, DUE);
    }

    @Test
    @DisplayName("S002-013: the regulator is notified of a review, and of a decision against one, each with evidence")
    void the_regulator_is_notified_either_way() {
        for (var about : List.of(REVIEW, NOTIFICATION)) {
            var kind = DutyKind.NOTIFY_REGULATOR;
            var id = DutyCommand.idFor(about, kind);
            var owed = new DutyRaised(id, about, kind, code("LEAD_OFFICER"), CAUSE, DECIDED_ON, DUE);
            given(DUTY)
                    .when(new RaiseDuty(id, about, kind, CAUSE, DECIDED_ON, DUE))
                    .then(owed);
            given(DUTY, owed)
                    .when(new DischargeDuty(id, about, DUE, MINUTE, null))
                    .then(new DutyDischarged(id, about, DUE, false, MINUTE, null));
        }
    }

    @Test
    @DisplayName("X-13: what followed from a record made in error is not due, done or not")
    void a_duty_falls_with_what_it_followed_from() {
        var takenBack = new DutyTakenBack(ID, REVIEW, CAUSE);
        given(DUTY, raised).when(new TakeBackDuty(ID, REVIEW, CAUSE)).then(takenBack);
        given(DUTY, raised, done).when(new TakeBackDuty(ID, REVIEW, CAUSE)).then(takenBack);
        given(DUTY, raised, takenBack).when(new TakeBackDuty(ID, REVIEW, CAUSE)).staysQuiet();
        given(DUTY, raised).when(new TakeBackDuty(ID, REVIEW, new UUID(9, 8))).staysQuiet();
        given(DUTY).when(new TakeBackDuty(ID, REVIEW, CAUSE)).staysQuiet();
        given(DUTY, raised, takenBack)
                .when(new NoteOverdue(ID, REVIEW, DUE.plusDays(1)))
                .staysQuiet();
        given(DUTY, raised, takenBack)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .refused(DutyRule.DUTY_WAS_TAKEN_BACK);
    }

    @Test
    @DisplayName("R3: what another record has shown to be done is open again once that was marked")
    void a_duty_that_follows_from_a_record_stands_and_falls_with_it() {
        var enquiry = new UUID(9, 8);
        var id = new UUID(9, 9);
        var followed = new DutyDischarged(ID, REVIEW, DUE, false, null, enquiry);
        given(DUTY, raised)
                .when(new DischargeDuty(ID, REVIEW, DUE, null, enquiry))
                .then(followed);
        given(DUTY, raised, followed)
                .when(new ReopenDuty(ID, REVIEW, enquiry))
                .then(new DutyReopened(ID, REVIEW, enquiry));
        given(DUTY, raised, followed, new DutyReopened(ID, REVIEW, enquiry))
                .when(new NoteOverdue(ID, REVIEW, DUE.plusDays(1)))
                .then(overdue);
        given(DUTY, raised, done).when(new ReopenDuty(ID, REVIEW, enquiry)).staysQuiet();
        given(DUTY).when(new ReopenDuty(ID, REVIEW, enquiry)).staysQuiet();
        given(DUTY, raised, new Recorded(id, followed))
                .when(new MarkDischargeInError(ID, REVIEW, id, sealed("another review's")))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
    }

    @Test
    @DisplayName("R3: a record that shows what is owed no more changes nothing; its cause anew raises it anew")
    void a_record_that_shows_nothing_new_changes_nothing() {
        var enquiry = new UUID(9, 8);
        var discharge = new DischargeDuty(ID, REVIEW, DUE.minusDays(1), null, enquiry);
        var back = new DutyTakenBack(ID, REVIEW, CAUSE);
        given(DUTY, raised, back).when(discharge).staysQuiet();
        given(DUTY).when(discharge).staysQuiet();
        given(DUTY, raised, back)
                .when(new RaiseDuty(ID, REVIEW, DutyKind.INFORM_OWNING_BODY, CAUSE, DECIDED_ON, DUE))
                .then(raised);
        given(DUTY, raised, back, raised)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .then(done);
    }

    @Test
    @DisplayName("X-13: a duty that nothing stands for any more lapses, done or not, and is raised anew by what stands")
    void a_duty_that_nothing_stands_for_any_more_lapses() {
        var error = new UUID(9, 9);
        var gone = new DutyTakenBack(ID, REVIEW, error);
        given(DUTY, raised).when(new LapseDuty(ID, REVIEW, error)).then(gone);
        given(DUTY, raised, done).when(new LapseDuty(ID, REVIEW, error)).then(gone);
        given(DUTY, raised, gone).when(new LapseDuty(ID, REVIEW, error)).staysQuiet();
        given(DUTY).when(new LapseDuty(ID, REVIEW, error)).staysQuiet();
    }

    @Test
    @DisplayName("X-13, S002-011: shown to be done by two records, it stays done when one of them was made in error")
    void shown_by_two_records_it_stays_done_when_one_was_made_in_error() {
        var one = new UUID(9, 1);
        var other = new UUID(9, 2);
        var by = new DutyDischarged(ID, REVIEW, DUE.minusDays(1), false, null, one);
        var also = new DutyShownAgain(ID, REVIEW, DUE.plusDays(1), other);
        given(DUTY, raised, by)
                .when(new DischargeDuty(ID, REVIEW, DUE.plusDays(1), null, other))
                .then(also);
        given(DUTY, raised, by, also)
                .when(new DischargeDuty(ID, REVIEW, DUE.plusDays(1), null, other))
                .staysQuiet();
        given(DUTY, raised, by, also)
                .when(new ReopenDuty(ID, REVIEW, one))
                .then(
                        new DutyReopened(ID, REVIEW, one),
                        new DutyDischarged(ID, REVIEW, DUE.plusDays(1), true, null, other));
        given(DUTY, raised, by, also)
                .when(new ReopenDuty(ID, REVIEW, other))
                .then(new DutyRecordTakenBack(ID, REVIEW, other));
        given(DUTY, raised, by, also, new DutyRecordTakenBack(ID, REVIEW, other))
                .when(new ReopenDuty(ID, REVIEW, one))
                .then(new DutyReopened(ID, REVIEW, one));
        var said = new UUID(9, 3);
        var error = new DischargeRecordedInError(ID, REVIEW, said, sealed("another review's"));
        given(DUTY, raised, new Recorded(said, done), new DutyShownAgain(ID, REVIEW, DUE, other))
                .when(new MarkDischargeInError(ID, REVIEW, said, sealed("another review's")))
                .then(error, new DutyDischarged(ID, REVIEW, DUE, false, null, other));
    }

    @Test
    @DisplayName(
            "X-13, S002-065: following from two records, it stays due, and done, when one of them was made in error")
    void following_from_two_records_it_stays_due_when_one_was_made_in_error() {
        var second = new UUID(9, 4);
        var also = new DutyCausedAgain(ID, REVIEW, second, DECIDED_ON.plusDays(1), DUE.plusDays(1));
        var again = new DutyRaised(
                ID, REVIEW, raised.kind(), raised.owner(), second, DECIDED_ON.plusDays(1), DUE.plusDays(1));
        given(DUTY, raised)
                .when(new RaiseDuty(ID, REVIEW, raised.kind(), second, DECIDED_ON.plusDays(1), DUE.plusDays(1)))
                .then(also);
        given(DUTY, raised, also)
                .when(new RaiseDuty(ID, REVIEW, raised.kind(), second, DECIDED_ON.plusDays(1), DUE.plusDays(1)))
                .staysQuiet();
        given(DUTY, raised, also)
                .when(new TakeBackDuty(ID, REVIEW, CAUSE))
                .then(new DutyTakenBack(ID, REVIEW, CAUSE), again);
        given(DUTY, raised, also, done)
                .when(new TakeBackDuty(ID, REVIEW, CAUSE))
                .then(new DutyTakenBack(ID, REVIEW, CAUSE), again, done);
        given(DUTY, raised, also)
                .when(new TakeBackDuty(ID, REVIEW, second))
                .then(new DutyRecordTakenBack(ID, REVIEW, second));
    }
}
