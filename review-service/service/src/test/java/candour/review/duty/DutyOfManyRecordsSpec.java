package candour.review.duty;

import static candour.review.Story.MINUTE;
import static candour.review.Story.REVIEW;
import static candour.review.duty.DutyDecider.DUTY;
import static candour.review.duty.DutySpec.CAUSE;
import static candour.review.duty.DutySpec.DUE;
import static candour.review.duty.DutySpec.ID;
import static candour.review.duty.DutySpec.done;
import static candour.review.duty.DutySpec.raised;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyCommand.TakeBackDuty;
import candour.review.duty.DutyEvent.DutyCausedAgain;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyEvent.DutyRecordTakenBack;
import candour.review.duty.DutyEvent.DutyReopened;
import candour.review.duty.DutyEvent.DutyShownAgain;
import candour.review.duty.DutyEvent.DutyTakenBack;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-13, R3: of three records that say the same of a duty, the two that stand are each remembered")
class DutyOfManyRecordsSpec {
    static final UUID SECOND = new UUID(9, 4);
    static final UUID THIRD = new UUID(9, 5);
    static final DutyCausedAgain again =
            new DutyCausedAgain(ID, REVIEW, SECOND, raised.raisedOn().plusDays(1), DUE.plusDays(1));
    static final DutyCausedAgain thrice =
            new DutyCausedAgain(ID, REVIEW, THIRD, raised.raisedOn().plusDays(2), DUE.plusDays(2));
    static final DutyDischarged shown = new DutyDischarged(ID, REVIEW, DUE, false, null, CAUSE);
    static final DutyShownAgain shownAgain = new DutyShownAgain(ID, REVIEW, DUE, SECOND);
    static final DutyShownAgain shownThrice = new DutyShownAgain(ID, REVIEW, DUE, THIRD);

    private static RaiseDuty raise(UUID cause) {
        return new RaiseDuty(ID, REVIEW, raised.kind(), cause, thrice.raisedOn(), thrice.dueOn());
    }

    private static DischargeDuty discharge(UUID following) {
        return new DischargeDuty(ID, REVIEW, DUE, null, following);
    }

    @Test
    void each_cause_is_noted_once() {
        given(DUTY, raised, again).when(raise(THIRD)).then(thrice);
        given(DUTY, raised, again, thrice).when(raise(SECOND)).staysQuiet();
        given(DUTY, raised, again, thrice).when(raise(THIRD)).staysQuiet();
        given(DUTY, raised, again, thrice).when(raise(CAUSE)).staysQuiet();
    }

    @Test
    void when_the_first_cause_falls_the_second_takes_its_place_and_the_third_stays() {
        var takenBack = new DutyTakenBack(ID, REVIEW, CAUSE);
        var anew = new DutyRaised(ID, REVIEW, raised.kind(), raised.owner(), SECOND, again.raisedOn(), again.dueOn());
        given(DUTY, raised, again, thrice)
                .when(new TakeBackDuty(ID, REVIEW, CAUSE))
                .then(takenBack, anew, thrice);
        given(DUTY, raised, again, thrice, takenBack, anew, thrice)
                .when(new TakeBackDuty(ID, REVIEW, THIRD))
                .then(new DutyRecordTakenBack(ID, REVIEW, THIRD));
    }

    @Test
    void when_a_cause_but_the_first_falls_the_other_one_stays() {
        var gone = new DutyRecordTakenBack(ID, REVIEW, SECOND);
        given(DUTY, raised, again, thrice, gone)
                .when(new TakeBackDuty(ID, REVIEW, SECOND))
                .staysQuiet();
        given(DUTY, raised, again, thrice, gone).when(raise(THIRD)).staysQuiet();
    }

    @Test
    void each_record_that_shows_it_is_noted_once() {
        given(DUTY, raised, shown, shownAgain).when(discharge(THIRD)).then(shownThrice);
        given(DUTY, raised, shown, shownAgain, shownThrice)
                .when(discharge(SECOND))
                .staysQuiet();
        given(DUTY, raised, shown, shownAgain, shownThrice)
                .when(new ReopenDuty(ID, REVIEW, new UUID(9, 6)))
                .staysQuiet();
    }

    @Test
    void when_one_that_shows_it_falls_the_next_shows_it_and_the_one_after_stays() {
        var open = new DutyReopened(ID, REVIEW, CAUSE);
        var next = new DutyDischarged(ID, REVIEW, DUE, false, null, SECOND);
        given(DUTY, raised, shown, shownAgain, shownThrice)
                .when(new ReopenDuty(ID, REVIEW, CAUSE))
                .then(open, next);
        given(DUTY, raised, shown, shownAgain, shownThrice, open, next)
                .when(new ReopenDuty(ID, REVIEW, SECOND))
                .then(new DutyReopened(ID, REVIEW, SECOND), new DutyDischarged(ID, REVIEW, DUE, false, null, THIRD));
        given(DUTY, raised, shown, shownAgain, shownThrice, new DutyRecordTakenBack(ID, REVIEW, SECOND))
                .when(discharge(THIRD))
                .staysQuiet();
    }

    @Test
    void what_was_said_by_a_person_does_not_fall_with_the_record_that_shows_it_too() {
        given(DUTY, raised, done, shownAgain, shownThrice)
                .when(new ReopenDuty(ID, REVIEW, THIRD))
                .then(new DutyRecordTakenBack(ID, REVIEW, THIRD));
        given(DUTY, raised, done, shownAgain)
                .when(new DischargeDuty(ID, REVIEW, DUE, MINUTE, null))
                .staysQuiet();
    }

    @Test
    @DisplayName("Each kind of duty names its own row of the ledger, and nobody's role is left out")
    void each_kind_names_its_row() {
        assertThat(DutyKind.values()).allSatisfy(kind -> {
            assertThat(kind.ledger()).matches("(S00\\d|X)-\\d+");
            assertThat(kind.owner()).isIn("LEAD_OFFICER", "CHAIR", "ADMINISTRATOR");
        });
        assertThat(DutyKind.INFORM_OWNING_BODY.ledger()).isEqualTo("S002-011");
    }
}
