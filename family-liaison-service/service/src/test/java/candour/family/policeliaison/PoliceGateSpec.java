package candour.family.policeliaison;

import static candour.family.Family.FATHER;
import static candour.family.Family.GRAN;
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

import candour.family.duty.AskPolice;
import candour.family.duty.Duty;
import candour.family.duty.DutyCommand.NoteDutyOverdue;
import candour.family.duty.DutyDecider;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyLapsed;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.duty.DutyKind;
import candour.family.policeliaison.PoliceGate.Standing;
import candour.family.policeliaison.PoliceLiaisonCommand.InviteFlo;
import candour.family.policeliaison.PoliceLiaisonCommand.MarkPoliceFactInError;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteCriminalProcess;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessConcluded;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessInError;
import candour.family.policeliaison.PoliceLiaisonCommand.OpenForRelatives;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloAppointment;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloMeeting;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordFloUnavailable;
import candour.family.policeliaison.PoliceLiaisonCommand.RecordNoFlo;
import candour.family.policeliaison.PoliceLiaisonEvent.ContactWithRelativesAgreed;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.FloAppointed;
import candour.family.policeliaison.PoliceLiaisonEvent.FloInvited;
import candour.family.policeliaison.PoliceLiaisonEvent.FloMeetingHeld;
import candour.family.policeliaison.PoliceLiaisonEvent.FloUnavailable;
import candour.family.policeliaison.PoliceLiaisonEvent.NoFloRecorded;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessConclusionNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.ProcessNotedInError;
import candour.platform.decision.RecordRule;
import candour.testing.Spec.Recorded;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The police gate, for any day (S000-29, S000-30, rulings R1, R3 and R4). */
@DisplayName("S000-29 S000-30: the police gate")
class PoliceGateSpec {

    private static final CriminalProcessNoted PROCESS_NOTED =
            new CriminalProcessNoted(REVIEW, PROCESS, SOURCE, MARCH_3);
    private static final UUID ASKING = Duty.idFollowing(SOURCE, "ASK_POLICE");
    private static final FloAppointed APPOINTED = new FloAppointed(REVIEW, OFFICER, MARCH_5, WORDS, POLICE);
    private static final FloInvited INVITED = new FloInvited(REVIEW, OFFICER, MARCH_7);
    private static final FloMeetingHeld MET = new FloMeetingHeld(REVIEW, OFFICER, MARCH_10, WORDS);

    private static PoliceGate after(PoliceLiaisonEvent... events) {
        return Stream.of(events).reduce(PoliceGate.FOLD.initial(), PoliceGateHistory::evolve, (_, later) -> later);
    }

    @Test
    void it_is_open_while_nothing_is_known_of_the_police() {
        assertThat(after().on(MARCH_3)).isEqualTo(Standing.OPEN);
    }

    @Test
    void it_is_unknown_while_a_criminal_process_runs_and_the_police_have_not_been_heard() {
        assertThat(after(PROCESS_NOTED).on(MARCH_3)).isEqualTo(Standing.UNKNOWN);
        assertThat(after(PROCESS_NOTED).on(MARCH_3.minusDays(1))).isEqualTo(Standing.OPEN);
    }

    @Test
    void an_officer_who_was_appointed_closes_it_from_that_day_until_they_are_met() {
        var gate = after(PROCESS_NOTED, APPOINTED, INVITED, MET);
        assertThat(gate.on(MARCH_3)).isEqualTo(Standing.UNKNOWN);
        assertThat(gate.on(MARCH_5)).isEqualTo(Standing.CLOSED);
        assertThat(gate.on(MARCH_7)).isEqualTo(Standing.CLOSED);
        assertThat(gate.on(MARCH_10)).isEqualTo(Standing.OPEN);
    }

    @Test
    void an_officer_appointed_later_closes_it_again_and_the_days_before_stay_open() {
        var later = new FloAppointed(REVIEW, UUID.randomUUID(), MARCH_20, WORDS, POLICE);
        var gate = after(APPOINTED, INVITED, MET, later);
        assertThat(gate.on(MARCH_10)).isEqualTo(Standing.OPEN);
        assertThat(gate.on(MARCH_20)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void the_police_may_open_it_for_some_relatives_before_others() {
        var gate = after(APPOINTED, new ContactWithRelativesAgreed(REVIEW, Set.of(GRAN), MARCH_7, POLICE));
        assertThat(gate.on(MARCH_7, GRAN)).isEqualTo(Standing.OPEN);
        assertThat(gate.on(MARCH_5, GRAN)).isEqualTo(Standing.CLOSED);
        assertThat(gate.on(MARCH_7, FATHER)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void it_opens_when_the_police_say_that_there_is_no_officer() {
        var gate = after(PROCESS_NOTED, new NoFloRecorded(REVIEW, MARCH_7, WORDS, POLICE));
        assertThat(gate.on(MARCH_5)).isEqualTo(Standing.UNKNOWN);
        assertThat(gate.on(MARCH_7)).isEqualTo(Standing.OPEN);
    }

    @Test
    void it_opens_when_the_process_has_ended() {
        var gate = after(PROCESS_NOTED, new ProcessConclusionNoted(REVIEW, PROCESS, MARCH_10));
        assertThat(gate.on(MARCH_7)).isEqualTo(Standing.UNKNOWN);
        assertThat(gate.on(MARCH_10)).isEqualTo(Standing.OPEN);
    }

    @Test
    void it_opens_when_the_officer_was_invited_and_is_not_available() {
        var gate = after(APPOINTED, INVITED, new FloUnavailable(REVIEW, OFFICER, MARCH_10, WORDS, POLICE));
        assertThat(gate.on(MARCH_10)).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_process_that_never_was_leaves_it_open() {
        assertThat(after(PROCESS_NOTED, new ProcessNotedInError(REVIEW, PROCESS))
                        .on(MARCH_7))
                .isEqualTo(Standing.OPEN);
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED)
                .when(new NoteProcessInError(REVIEW, SOURCE))
                .then(new ProcessNotedInError(REVIEW, PROCESS));
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED)
                .when(new NoteProcessInError(REVIEW, UUID.randomUUID()))
                .staysQuiet();
    }

    @Test
    void what_the_police_say_is_recorded_as_it_comes() {
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new NoteCriminalProcess(REVIEW, PROCESS, SOURCE, MARCH_3))
                .then(PROCESS_NOTED);
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new RecordFloAppointment(REVIEW, OFFICER, MARCH_5, WORDS, POLICE))
                .then(APPOINTED);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED)
                .when(new InviteFlo(REVIEW, OFFICER, MARCH_7))
                .then(INVITED);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED)
                .when(new RecordFloMeeting(REVIEW, OFFICER, MARCH_10, WORDS))
                .then(MET);
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new RecordNoFlo(REVIEW, MARCH_7, WORDS, POLICE))
                .then(new NoFloRecorded(REVIEW, MARCH_7, WORDS, POLICE));
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new OpenForRelatives(REVIEW, Set.of(GRAN), MARCH_7, POLICE))
                .then(new ContactWithRelativesAgreed(REVIEW, Set.of(GRAN), MARCH_7, POLICE));
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED)
                .when(new NoteProcessConcluded(REVIEW, PROCESS, MARCH_10))
                .then(new ProcessConclusionNoted(REVIEW, PROCESS, MARCH_10));
    }

    @Test
    void the_same_thing_told_twice_changes_nothing() {
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED)
                .when(new NoteCriminalProcess(REVIEW, PROCESS, SOURCE, MARCH_3))
                .staysQuiet();
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED, INVITED)
                .when(new InviteFlo(REVIEW, OFFICER, MARCH_10))
                .staysQuiet();
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new NoteProcessConcluded(REVIEW, PROCESS, MARCH_10))
                .staysQuiet();
    }

    @Test
    void not_being_available_counts_once_the_officer_has_been_invited() {
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED)
                .when(new RecordFloUnavailable(REVIEW, OFFICER, MARCH_10, WORDS, POLICE))
                .refused(PoliceRule.FLO_IS_INVITED_FIRST);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED, INVITED)
                .when(new RecordFloUnavailable(REVIEW, OFFICER, MARCH_10, WORDS, POLICE))
                .then(new FloUnavailable(REVIEW, OFFICER, MARCH_10, WORDS, POLICE));
    }

    @Test
    void a_meeting_is_with_an_officer_who_was_appointed() {
        given(PoliceLiaisonDecider.POLICE_LIAISON)
                .when(new RecordFloMeeting(REVIEW, OFFICER, MARCH_10, WORDS))
                .refused(PoliceRule.APPOINTMENT_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13: a fact recorded in error counts no longer")
    void a_meeting_recorded_in_error_closes_the_gate_again() {
        var meeting = UUID.randomUUID();
        var mark = new MarkPoliceFactInError(REVIEW, meeting, WORDS);
        var marked = new PoliceFactRecordedInError(REVIEW, meeting, WORDS);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED, new Recorded(meeting, MET))
                .when(mark)
                .then(marked);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED, MET).when(mark).refused(RecordRule.RECORD_STANDS);
        given(PoliceLiaisonDecider.POLICE_LIAISON, APPOINTED, new Recorded(meeting, MET), marked)
                .when(mark)
                .refused(RecordRule.RECORD_STANDS);
    }

    @Test
    @DisplayName("R4: the police are asked, and their recorded answer is what was asked for")
    void the_answer_of_the_police_discharges_the_duty_to_ask_them() {
        var asked = new DutyRaised(REVIEW, ASKING, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10);
        var none = new RecordNoFlo(REVIEW, MARCH_5, WORDS, POLICE);
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED, asked)
                .when(none)
                .then(
                        new NoFloRecorded(REVIEW, MARCH_5, WORDS, POLICE),
                        new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, null));
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED, asked)
                .when(new RecordFloAppointment(REVIEW, OFFICER, MARCH_20, WORDS, POLICE))
                .then(
                        new FloAppointed(REVIEW, OFFICER, MARCH_20, WORDS, POLICE),
                        new DutyDischarged(REVIEW, ASKING, null, MARCH_20, true, null));
        given(PoliceLiaisonDecider.POLICE_LIAISON).when(none).then(new NoFloRecorded(REVIEW, MARCH_5, WORDS, POLICE));
    }

    @Test
    @DisplayName("R3 R4: who has asked by their own word or in a call has asked, whatever becomes of the answer")
    void an_answer_recorded_in_error_brings_back_nothing_that_was_done_otherwise() {
        var answer = UUID.randomUUID();
        var asked = new DutyRaised(REVIEW, ASKING, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10);
        var again = new AskPolice(REVIEW, answer, MARCH_10, everywhere(MARCH_20));
        var said = new Recorded(answer, new NoFloRecorded(REVIEW, MARCH_7, WORDS, POLICE));
        var error = new PoliceFactRecordedInError(REVIEW, answer, WORDS);
        var byWord = new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, WORDS);
        given(AskPolice.ASKING, PROCESS_NOTED, asked, byWord, said, error)
                .when(again)
                .staysQuiet();
        var byCall = new DutyDischarged(REVIEW, ASKING, new UUID(0, 41), MARCH_5, false, null);
        given(AskPolice.ASKING, PROCESS_NOTED, asked, byCall, said, error)
                .when(again)
                .staysQuiet();
    }

    @Test
    @DisplayName("R3 R4: an answer recorded in error has to be asked for again")
    void an_answer_recorded_in_error_brings_the_duty_back() {
        var answer = UUID.randomUUID();
        var asked = new DutyRaised(REVIEW, ASKING, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10);
        var again = new AskPolice(REVIEW, answer, MARCH_10, everywhere(MARCH_20));
        var said = new Recorded(answer, new NoFloRecorded(REVIEW, MARCH_5, WORDS, POLICE));
        given(AskPolice.ASKING, PROCESS_NOTED)
                .when(new AskPolice(REVIEW, SOURCE, MARCH_3, everywhere(MARCH_10)))
                .then(asked);
        given(
                        AskPolice.ASKING,
                        PROCESS_NOTED,
                        asked,
                        said,
                        new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, null),
                        new PoliceFactRecordedInError(REVIEW, answer, WORDS))
                .when(again)
                .then(new DutyReopened(REVIEW, ASKING, null, answer));
        given(AskPolice.ASKING, PROCESS_NOTED, asked, said).when(again).staysQuiet();
        given(AskPolice.ASKING, PROCESS_NOTED, asked, new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, WORDS))
                .when(again)
                .staysQuiet();
    }

    @Test
    @DisplayName("R4: nobody has to ask the police about a process that is over; who asked, has asked")
    void nobody_asks_about_a_process_that_is_over() {
        var asked = new DutyRaised(REVIEW, ASKING, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10);
        var over = new ProcessConclusionNoted(REVIEW, PROCESS, MARCH_5);
        var lapsed = new DutyLapsed(REVIEW, ASKING, MARCH_5);
        var conclude = new NoteProcessConcluded(REVIEW, PROCESS, MARCH_5);
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED, asked)
                .when(conclude)
                .then(over, lapsed);
        given(
                        PoliceLiaisonDecider.POLICE_LIAISON,
                        PROCESS_NOTED,
                        asked,
                        new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, null))
                .when(conclude)
                .then(over);
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED, asked, over, lapsed)
                .when(conclude)
                .staysQuiet();
        given(DutyDecider.DUTY, asked, lapsed)
                .when(new NoteDutyOverdue(REVIEW, ASKING, MARCH_20))
                .staysQuiet();
    }

    @Test
    @DisplayName("R3 R4: nobody has to ask the police about a process that never was; who asked, has asked")
    void nobody_asks_about_a_process_that_never_was() {
        var asked = new DutyRaised(REVIEW, ASKING, DutyKind.ASK_POLICE, null, SOURCE, MARCH_3, MARCH_10);
        var never = new ProcessNotedInError(REVIEW, PROCESS);
        given(PoliceLiaisonDecider.POLICE_LIAISON, PROCESS_NOTED, asked)
                .when(new NoteProcessInError(REVIEW, SOURCE))
                .then(never, new DutyTakenBack(REVIEW, ASKING, SOURCE));
        given(
                        PoliceLiaisonDecider.POLICE_LIAISON,
                        PROCESS_NOTED,
                        asked,
                        new ProcessConclusionNoted(REVIEW, PROCESS, MARCH_5))
                .when(new NoteProcessInError(REVIEW, SOURCE))
                .then(never, new DutyTakenBack(REVIEW, ASKING, SOURCE));
        given(
                        PoliceLiaisonDecider.POLICE_LIAISON,
                        PROCESS_NOTED,
                        asked,
                        new DutyDischarged(REVIEW, ASKING, null, MARCH_5, false, null))
                .when(new NoteProcessInError(REVIEW, SOURCE))
                .then(never);
        given(AskPolice.ASKING, PROCESS_NOTED, asked, never, new DutyTakenBack(REVIEW, ASKING, SOURCE))
                .when(new AskPolice(REVIEW, SOURCE, MARCH_5, everywhere(MARCH_20)))
                .staysQuiet();
    }
}
