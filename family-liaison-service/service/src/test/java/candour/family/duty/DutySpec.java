package candour.family.duty;

import static candour.family.Family.FATHER;
import static candour.family.Family.FATHER_ADDED;
import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.OFFICER;
import static candour.family.Family.POLICE;
import static candour.family.Family.REVIEW;
import static candour.family.Family.SOURCE;
import static candour.family.Family.WITH_FATHER;
import static candour.family.Family.WITH_GRAN;
import static candour.family.Family.WORDS;
import static candour.family.Family.everywhere;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.duty.DutyCommand.DeferDuty;
import candour.family.duty.DutyCommand.DischargeOwnDuty;
import candour.family.duty.DutyCommand.MarkDischargeInError;
import candour.family.duty.DutyCommand.NoteDutyOverdue;
import candour.family.duty.DutyCommand.SayDutyDoesNotApply;
import candour.family.duty.DutyEvent.DischargeRecordedInError;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyNotApplicable;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.Topic;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.platform.decision.RecordRule;
import candour.testing.Spec.Recorded;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Duties: one for each who must be told, due on a day, waiting for the police where they must (S000-26, S002-113). */
@DisplayName("S000-26 S002-113: duties to the family")
class DutySpec {

    private static final UUID DUTY = new UUID(0, 51);
    private static final DutyRaised NOTICE =
            new DutyRaised(REVIEW, DUTY, DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10);
    private static final FamilyMemberTold GRAN_KNOWS =
            new FamilyMemberTold(REVIEW, GRAN, UUID.randomUUID(), Set.of(Topic.PURPOSE), MARCH_3);
    private static final RaiseNotices PAUSED =
            new RaiseNotices(REVIEW, DutyKind.PAUSE_NOTICE, SOURCE, MARCH_3, everywhere(MARCH_10));

    @Test
    @DisplayName("S000-26, R10: a duty to tell somebody is done by telling them; the chair's own is done on their word")
    void telling_somebody_is_done_by_a_contact() {
        given(DutyDecider.DUTY, NOTICE)
                .when(new DischargeOwnDuty(REVIEW, DUTY, WORDS, MARCH_10))
                .refused(DutyRule.DUTY_IS_DONE_BY_A_CONTACT);
        given(DutyDecider.DUTY, new DutyRaised(REVIEW, DUTY, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10))
                .when(new DischargeOwnDuty(REVIEW, DUTY, WORDS, MARCH_10))
                .then(new DutyDischarged(REVIEW, DUTY, null, MARCH_10, false, WORDS));
    }

    @Test
    void a_pause_raises_one_duty_for_each_who_knows_of_the_review_and_none_for_others() {
        given(RaiseNotices.NOTICES, WITH_GRAN, WITH_FATHER, GRAN_ADDED, FATHER_ADDED, GRAN_KNOWS)
                .when(PAUSED)
                .then(new DutyRaised(
                        REVIEW, PAUSED.dutyFor(GRAN), DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10));
    }

    @Test
    void the_same_pause_told_twice_raises_nothing_more_and_a_second_pause_raises_its_own() {
        var raised =
                new DutyRaised(REVIEW, PAUSED.dutyFor(GRAN), DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10);
        given(RaiseNotices.NOTICES, WITH_GRAN, GRAN_ADDED, GRAN_KNOWS, raised)
                .when(PAUSED)
                .staysQuiet();
        var second = new RaiseNotices(REVIEW, DutyKind.PAUSE_NOTICE, UUID.randomUUID(), MARCH_10, everywhere(MARCH_20));
        given(RaiseNotices.NOTICES, WITH_GRAN, GRAN_ADDED, GRAN_KNOWS, raised)
                .when(second)
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
    }

    @Test
    @DisplayName("X-13: a delay told by mistake is told to nobody, and the chair looks at what was told already")
    void notices_are_taken_back_with_what_they_followed_from() {
        var delayed = new RaiseNotices(REVIEW, DutyKind.DELAY_NOTICE, SOURCE, MARCH_3, everywhere(MARCH_10));
        var grans = delayed.dutyFor(GRAN);
        var raised = new DutyRaised(REVIEW, grans, DutyKind.DELAY_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10);
        var contact = UUID.randomUUID();
        var told = new DutyDischarged(REVIEW, grans, contact, MARCH_5, false, null);
        var takeBack = new TakeBackNotices(REVIEW, DutyKind.DELAY_NOTICE, SOURCE, MARCH_10, everywhere(MARCH_20));
        var takenBack = new DutyTakenBack(REVIEW, grans, SOURCE);
        given(TakeBackNotices.TAKING_BACK, WITH_GRAN, WITH_FATHER, raised)
                .when(takeBack)
                .then(takenBack);
        given(TakeBackNotices.TAKING_BACK, WITH_GRAN, raised, takenBack)
                .when(takeBack)
                .staysQuiet();
        given(TakeBackNotices.TAKING_BACK, WITH_GRAN, raised, told)
                .when(takeBack)
                .then(
                        takenBack,
                        new DutyRaised(
                                REVIEW,
                                Duty.idFollowing(SOURCE, DutyKind.LOOK_AT_CONTACT + "/" + contact),
                                DutyKind.LOOK_AT_CONTACT,
                                null,
                                contact,
                                MARCH_10,
                                MARCH_20));
        given(DutyDecider.DUTY, raised, takenBack)
                .when(new NoteDutyOverdue(REVIEW, grans, MARCH_20))
                .staysQuiet();
    }

    @Test
    void one_duty_is_raised_once() {
        var raise = new RaiseDuty(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, SOURCE, MARCH_3, everywhere(MARCH_10));
        var raised = new DutyRaised(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, SOURCE, MARCH_3, MARCH_10);
        given(RaiseDuty.RAISING).when(raise).then(raised);
        given(RaiseDuty.RAISING, raised).when(raise).staysQuiet();
    }

    @Test
    void it_is_overdue_from_the_day_after_its_last_and_that_is_noticed_once() {
        given(DutyDecider.DUTY, NOTICE)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_10))
                .staysQuiet();
        given(DutyDecider.DUTY, NOTICE)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .then(new DutyOverdue(REVIEW, DUTY, MARCH_20));
        given(DutyDecider.DUTY, NOTICE, new DutyOverdue(REVIEW, DUTY, MARCH_20))
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .staysQuiet();
        given(DutyDecider.DUTY, NOTICE, new DutyDischarged(REVIEW, DUTY, SOURCE, MARCH_10, false, null))
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .staysQuiet();
    }

    @Test
    void while_the_police_gate_is_closed_it_waits_and_is_not_overdue_but_the_chair_s_own_is() {
        var appointed = new FloAppointed(REVIEW, OFFICER, MARCH_5, WORDS, POLICE);
        given(DutyDecider.DUTY, NOTICE, appointed)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .staysQuiet();
        given(
                        DutyDecider.DUTY,
                        new DutyRaised(REVIEW, DUTY, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10),
                        appointed)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .then(new DutyOverdue(REVIEW, DUTY, MARCH_20));
        given(
                        DutyDecider.DUTY,
                        new DutyRaised(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, SOURCE, MARCH_3, MARCH_10),
                        appointed)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .staysQuiet();
    }

    @Test
    void an_open_one_is_put_off_or_found_not_to_apply_with_a_reason_and_one_that_is_done_is_neither() {
        var done = new DutyDischarged(REVIEW, DUTY, SOURCE, MARCH_10, false, null);
        given(DutyDecider.DUTY, NOTICE)
                .when(new DeferDuty(REVIEW, DUTY, WORDS, MARCH_20))
                .then(new DutyDeferred(REVIEW, DUTY, WORDS, MARCH_20));
        given(DutyDecider.DUTY, NOTICE)
                .when(new SayDutyDoesNotApply(REVIEW, DUTY, WORDS, MARCH_5))
                .then(new DutyNotApplicable(REVIEW, DUTY, WORDS, MARCH_5));
        given(DutyDecider.DUTY, NOTICE, done)
                .when(new DeferDuty(REVIEW, DUTY, WORDS, MARCH_20))
                .refused(DutyRule.DUTY_IS_DONE);
        given(DutyDecider.DUTY)
                .when(new DeferDuty(REVIEW, DUTY, WORDS, MARCH_20))
                .refused(DutyRule.DUTY_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13: the chair's own word can be taken back, what follows from another record cannot")
    void a_duty_marked_as_not_done_after_all_stands_again() {
        var asked = new DutyRaised(REVIEW, DUTY, DutyKind.LOOK_AT_BREACH, null, SOURCE, MARCH_3, MARCH_10);
        var id = UUID.randomUUID();
        var mark = new MarkDischargeInError(REVIEW, DUTY, id, WORDS);
        var marked = new DischargeRecordedInError(REVIEW, DUTY, id, WORDS);
        var done = new Recorded(id, new DutyDischarged(REVIEW, DUTY, null, MARCH_5, false, WORDS));
        given(DutyDecider.DUTY, asked, done).when(mark).then(marked);
        given(DutyDecider.DUTY, asked, done, marked)
                .when(new NoteDutyOverdue(REVIEW, DUTY, MARCH_20))
                .then(new DutyOverdue(REVIEW, DUTY, MARCH_20));
        given(DutyDecider.DUTY, asked, done, marked).when(mark).refused(RecordRule.RECORD_STANDS);
        given(
                        DutyDecider.DUTY,
                        NOTICE,
                        new Recorded(id, new DutyDischarged(REVIEW, DUTY, SOURCE, MARCH_5, false, null)))
                .when(mark)
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
        given(DutyDecider.DUTY, new Recorded(id, NOTICE)).when(mark).refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
    }

    @Test
    void a_member_who_was_never_told_and_is_not_invited_has_no_duty_to_be_told_of_a_pause() {
        given(RaiseNotices.NOTICES, WITH_FATHER, FATHER_ADDED).when(PAUSED).staysQuiet();
        assertThat(PAUSED.dutyFor(FATHER)).isNotEqualTo(PAUSED.dutyFor(GRAN));
    }
}
