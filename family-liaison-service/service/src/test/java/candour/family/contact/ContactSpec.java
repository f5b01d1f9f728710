package candour.family.contact;

import static candour.family.Family.FATHER;
import static candour.family.Family.FATHER_ADDED;
import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.INFORMER;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.MARCH_7;
import static candour.family.Family.OFFICER;
import static candour.family.Family.POLICE;
import static candour.family.Family.PROCESS;
import static candour.family.Family.REVIEW;
import static candour.family.Family.SOURCE;
import static candour.family.Family.WORDS;
import static candour.family.Family.everywhere;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.contact.ContactCommand.MarkContactInError;
import candour.family.contact.ContactCommand.PlanContact;
import candour.family.contact.ContactCommand.RecordContact;
import candour.family.contact.ContactEvent.ContactJudgedAgain;
import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyKind;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberInformed;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.family.familymember.FamilyMemberRule;
import candour.family.familymember.Topic;
import candour.family.policeliaison.PoliceGate.Standing;
import candour.family.policeliaison.PoliceLiaisonEvent.ContactWithRelativesAgreed;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.family.policeliaison.PoliceLiaisonEvent.FloMeetingHeld;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.policeliaison.PoliceRule;
import candour.platform.access.Code;
import candour.platform.decision.RecordRule;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contact: planned only while the gate is open, recorded always, judged by the day it was made. */
@DisplayName("S000-12 S000-26 S000-30 R1: contact with the family")
class ContactSpec {

    private static final UUID CONTACT = new UUID(0, 41);
    private static final UUID DUTY = new UUID(0, 42);
    private static final Set<Topic> ALL = EnumSet.allOf(Topic.class);
    private static final FloAppointed APPOINTED = new FloAppointed(REVIEW, OFFICER, MARCH_5, WORDS, POLICE);
    private static final DutyRaised PAUSE_NOTICE =
            new DutyRaised(REVIEW, DUTY, DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10);

    private static PlanContact plan(UUID... members) {
        return new PlanContact(REVIEW, CONTACT, Set.of(members), Channel.PHONE, MARCH_20, WORDS, MARCH_7, 99);
    }

    private static RecordContact call(LocalDate on, Set<Topic> topics, boolean urgent, UUID... discharges) {
        return new RecordContact(
                REVIEW,
                CONTACT,
                Set.of(GRAN),
                Channel.PHONE,
                on,
                new Code("person-chair"),
                topics,
                Set.of(discharges),
                urgent,
                WORDS,
                WORDS,
                MARCH_10,
                everywhere(MARCH_20));
    }

    private static ContactRecorded recorded(RecordContact c) {
        return new ContactRecorded(
                REVIEW,
                CONTACT,
                c.memberIds(),
                c.channel(),
                c.on(),
                c.madeBy(),
                c.topics(),
                c.discharges(),
                c.urgent(),
                WORDS);
    }

    @Test
    void it_is_planned_while_the_gate_is_open() {
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED)
                .when(plan(GRAN))
                .then(new ContactPlanned(REVIEW, CONTACT, Set.of(GRAN), Channel.PHONE, MARCH_20, WORDS, 99));
    }

    @Test
    void it_is_not_planned_before_the_police_officer_has_been_met() {
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED, APPOINTED)
                .when(plan(GRAN))
                .refused(PoliceRule.FLO_IS_MET_BEFORE_ANY_CONTACT);
    }

    @Test
    void it_is_not_planned_before_the_police_have_been_asked() {
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED, new CriminalProcessNoted(REVIEW, PROCESS, SOURCE, MARCH_3))
                .when(plan(GRAN))
                .refused(PoliceRule.POLICE_ARE_ASKED_FIRST);
    }

    @Test
    void it_is_not_planned_before_somebody_is_named_to_inform_the_family() {
        given(ContactDecider.CONTACT, GRAN_ADDED).when(plan(GRAN)).refused(ContactRule.INFORMER_COMES_FIRST);
    }

    @Test
    void it_is_with_somebody_who_belongs_to_this_review_s_family() {
        given(ContactDecider.CONTACT, INFORMER).when(plan()).refused(ContactRule.CONTACT_IS_WITH_SOMEBODY);
        given(ContactDecider.CONTACT, INFORMER).when(plan(GRAN)).refused(FamilyMemberRule.MEMBER_IS_NOT_KNOWN);
    }

    @Test
    void planning_the_same_contact_again_changes_nothing() {
        given(
                        ContactDecider.CONTACT,
                        INFORMER,
                        GRAN_ADDED,
                        new ContactPlanned(REVIEW, CONTACT, Set.of(GRAN), Channel.PHONE, MARCH_20, WORDS, 99))
                .when(plan(GRAN))
                .staysQuiet();
    }

    @Test
    void a_call_made_before_the_officer_was_appointed_is_clean_although_it_is_written_down_later() {
        var call = call(MARCH_3, Set.of(Topic.PURPOSE), false);
        given(ContactDecider.CONTACT, GRAN_ADDED, APPOINTED)
                .when(call)
                .then(recorded(call), new FamilyMemberTold(REVIEW, GRAN, CONTACT, Set.of(Topic.PURPOSE), MARCH_3));
    }

    @Test
    void a_call_made_while_the_gate_was_closed_is_kept_with_its_breach_and_the_chair_has_to_look_at_it() {
        var call = call(MARCH_7, Set.of(), false);
        given(ContactDecider.CONTACT, GRAN_ADDED, APPOINTED)
                .when(call)
                .satisfying(decision -> {
                    assertThat(decision.events())
                            .startsWith(
                                    recorded(call),
                                    new ContactRuleBreached(
                                            REVIEW,
                                            CONTACT,
                                            new Code("CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET"),
                                            new Code("S000-30"),
                                            Standing.CLOSED,
                                            WORDS));
                    assertThat(decision.events())
                            .filteredOn(DutyRaised.class::isInstance)
                            .extracting(event -> ((DutyRaised) event).kind())
                            .containsExactly(DutyKind.LOOK_AT_BREACH, DutyKind.TELL_POLICE);
                })
                .warned(PoliceRule.CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET);
    }

    @Test
    void an_urgent_call_is_no_breach_and_the_police_are_told() {
        given(ContactDecider.CONTACT, GRAN_ADDED, APPOINTED)
                .when(call(MARCH_7, Set.of(), true))
                .satisfying(decision -> assertThat(decision.events())
                        .hasSize(2)
                        .noneMatch(ContactRuleBreached.class::isInstance)
                        .anyMatch(
                                event -> event instanceof DutyRaised raised && raised.kind() == DutyKind.TELL_POLICE));
    }

    @Test
    void somebody_is_informed_once_all_three_things_have_been_explained_over_several_calls() {
        var earlier =
                new FamilyMemberTold(REVIEW, GRAN, UUID.randomUUID(), Set.of(Topic.PURPOSE, Topic.PROCESS), MARCH_3);
        var call = call(MARCH_7, Set.of(Topic.VIEWS_INVITED), false);
        given(ContactDecider.CONTACT, GRAN_ADDED, earlier)
                .when(call)
                .then(
                        recorded(call),
                        new FamilyMemberTold(REVIEW, GRAN, CONTACT, Set.of(Topic.VIEWS_INVITED), MARCH_7),
                        new FamilyMemberInformed(REVIEW, GRAN, CONTACT, MARCH_7));
    }

    @Test
    void who_is_informed_already_is_told_once_more_and_not_informed_anew() {
        var other = new UUID(0, 43);
        var call = call(MARCH_7, ALL, false);
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        new FamilyMemberTold(REVIEW, GRAN, other, ALL, MARCH_3),
                        new FamilyMemberInformed(REVIEW, GRAN, other, MARCH_3))
                .when(call)
                .then(recorded(call), new FamilyMemberTold(REVIEW, GRAN, CONTACT, ALL, MARCH_7));
    }

    @Test
    @DisplayName("X-13, S000-12: what was explained in a call recorded in error has to be explained again")
    void who_was_informed_in_error_is_informed_anew() {
        var other = new UUID(0, 43);
        var call = call(MARCH_7, Set.of(Topic.PURPOSE), false);
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        new FamilyMemberTold(REVIEW, GRAN, other, ALL, MARCH_3),
                        new TellingRecordedInError(REVIEW, GRAN, other),
                        new FamilyMemberTold(REVIEW, GRAN, SOURCE, Set.of(Topic.PROCESS, Topic.VIEWS_INVITED), MARCH_5))
                .when(call)
                .then(
                        recorded(call),
                        new FamilyMemberTold(REVIEW, GRAN, CONTACT, Set.of(Topic.PURPOSE), MARCH_7),
                        new FamilyMemberInformed(REVIEW, GRAN, CONTACT, MARCH_7));
    }

    @Test
    @DisplayName("S000-30: what the police agreed of a relative counts from the first day they agreed it")
    void what_was_agreed_of_a_relative_counts_from_the_first_day() {
        var early = new ContactWithRelativesAgreed(REVIEW, Set.of(GRAN), MARCH_5, POLICE);
        var late = new ContactWithRelativesAgreed(REVIEW, Set.of(GRAN), MARCH_20, POLICE);
        var planned = new ContactPlanned(REVIEW, CONTACT, Set.of(GRAN), Channel.PHONE, MARCH_20, WORDS, 99);
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED, APPOINTED, early, late)
                .when(plan(GRAN))
                .then(planned);
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED, APPOINTED, late, early)
                .when(plan(GRAN))
                .then(planned);
        given(ContactDecider.CONTACT, INFORMER, GRAN_ADDED, APPOINTED, late)
                .when(plan(GRAN))
                .refused(PoliceRule.FLO_IS_MET_BEFORE_ANY_CONTACT);
    }

    @Test
    void a_duty_is_discharged_in_time_or_late_by_the_day_of_the_call() {
        var inTime = call(MARCH_10, Set.of(), false, DUTY);
        given(ContactDecider.CONTACT, GRAN_ADDED, PAUSE_NOTICE)
                .when(inTime)
                .then(recorded(inTime), new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_10, false, null));
        var late = call(MARCH_20, Set.of(), false, DUTY);
        given(ContactDecider.CONTACT, GRAN_ADDED, PAUSE_NOTICE)
                .when(late)
                .then(recorded(late), new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_20, true, null));
    }

    @Test
    void a_call_discharges_nobody_else_s_duty() {
        var fathers = new DutyRaised(REVIEW, DUTY, DutyKind.PAUSE_NOTICE, FATHER, SOURCE, MARCH_3, MARCH_10);
        given(ContactDecider.CONTACT, GRAN_ADDED, FATHER_ADDED, fathers)
                .when(call(MARCH_7, Set.of(), false, DUTY))
                .refused(ContactRule.DUTY_IS_OF_SOMEBODY_ELSE);
    }

    @Test
    void a_duty_that_was_done_already_stays_as_it_is_and_the_call_is_recorded() {
        var call = call(MARCH_10, Set.of(), false, DUTY);
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        PAUSE_NOTICE,
                        new DutyDischarged(REVIEW, DUTY, UUID.randomUUID(), MARCH_7, false, null))
                .when(call)
                .then(recorded(call));
    }

    @Test
    void the_same_call_is_not_recorded_twice() {
        var call = call(MARCH_3, Set.of(), false);
        given(ContactDecider.CONTACT, GRAN_ADDED, recorded(call))
                .when(call)
                .refused(ContactRule.CONTACT_IS_ALREADY_RECORDED);
    }

    @Test
    @DisplayName("X-13: what rested on a contact recorded in error counts no longer")
    void a_call_recorded_in_error_reopens_the_duty_and_takes_back_what_was_told() {
        var call = call(MARCH_7, ALL, false, DUTY);
        var marked = UUID.randomUUID();
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        PAUSE_NOTICE,
                        new Recorded(marked, recorded(call)),
                        new FamilyMemberTold(REVIEW, GRAN, CONTACT, ALL, MARCH_7),
                        new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_7, false, null))
                .when(new MarkContactInError(REVIEW, CONTACT, marked, Set.of(GRAN), WORDS))
                .then(
                        new ContactRecordedInError(REVIEW, CONTACT, marked, WORDS),
                        new TellingRecordedInError(REVIEW, GRAN, CONTACT),
                        new DutyReopened(REVIEW, DUTY, CONTACT, marked));
        given(ContactDecider.CONTACT)
                .when(new MarkContactInError(REVIEW, CONTACT, marked, Set.of(GRAN), WORDS))
                .refused(ContactRule.CONTACT_IS_NOT_KNOWN);
        given(ContactDecider.CONTACT, GRAN_ADDED, recorded(call))
                .when(new MarkContactInError(REVIEW, CONTACT, marked, Set.of(GRAN), WORDS))
                .refused(RecordRule.RECORD_STANDS);
        given(ContactDecider.CONTACT, GRAN_ADDED, recorded(call), new Recorded(marked, breached(Standing.CLOSED)))
                .when(new MarkContactInError(REVIEW, CONTACT, marked, Set.of(GRAN), WORDS))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
    }

    @Test
    @DisplayName("X-13: a call recorded in error takes nothing from what another call has told or done")
    void a_call_recorded_in_error_takes_nothing_from_another() {
        var other = new UUID(0, 43);
        var marked = UUID.randomUUID();
        var mark = new MarkContactInError(REVIEW, CONTACT, marked, Set.of(GRAN), WORDS);
        var error = new ContactRecordedInError(REVIEW, CONTACT, marked, WORDS);
        var call = new Recorded(marked, recorded(call(MARCH_10, Set.of(), false, DUTY)));
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        PAUSE_NOTICE,
                        new FamilyMemberTold(REVIEW, GRAN, other, ALL, MARCH_7),
                        new DutyDischarged(REVIEW, DUTY, other, MARCH_7, false, null),
                        call)
                .when(mark)
                .then(error);
        given(
                        ContactDecider.CONTACT,
                        GRAN_ADDED,
                        PAUSE_NOTICE,
                        call,
                        new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_10, false, null),
                        new DutyReopened(REVIEW, DUTY, CONTACT, SOURCE))
                .when(mark)
                .then(error);
    }

    @Test
    @DisplayName("R3: what was done while a gate stood open in error is looked at by the chair")
    void a_call_made_under_a_gate_that_was_open_in_error_is_judged_again() {
        var meeting = UUID.randomUUID();
        var call = call(MARCH_10, Set.of(), false);
        var met = new Recorded(meeting, new FloMeetingHeld(REVIEW, OFFICER, MARCH_7, WORDS));
        var marked = new PoliceFactRecordedInError(REVIEW, meeting, WORDS);
        var judge = new JudgeContactAgain(REVIEW, CONTACT, meeting, MARCH_20, everywhere(MARCH_20));
        var judged = new ContactJudgedAgain(REVIEW, CONTACT, meeting, Standing.CLOSED);
        given(JudgeContactAgain.JUDGING, APPOINTED, met, recorded(call), marked)
                .when(judge)
                .then(
                        judged,
                        new DutyRaised(
                                REVIEW, judge.duty(), DutyKind.LOOK_AT_CONTACT, null, CONTACT, MARCH_20, MARCH_20));
        given(JudgeContactAgain.JUDGING, APPOINTED, met, recorded(call), marked, judged)
                .when(judge)
                .staysQuiet();
        given(JudgeContactAgain.JUDGING, recorded(call), marked)
                .when(judge)
                .then(new ContactJudgedAgain(REVIEW, CONTACT, meeting, Standing.OPEN));
        given(JudgeContactAgain.JUDGING, APPOINTED, recorded(call), breached(Standing.CLOSED), marked)
                .when(judge)
                .then(judged);
    }

    private static ContactRuleBreached breached(Standing standing) {
        return new ContactRuleBreached(
                REVIEW,
                CONTACT,
                new Code("CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET"),
                new Code("S000-30"),
                standing,
                WORDS);
    }
}
