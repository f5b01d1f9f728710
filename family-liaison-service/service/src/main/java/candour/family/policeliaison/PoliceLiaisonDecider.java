package candour.family.policeliaison;

import candour.family.duty.AskPolice;
import candour.family.duty.Duty;
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
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.UUID;

/** What becomes of what the police say and do. Nearly all of it is fact, and facts are kept as they come (ruling R1). */
public final class PoliceLiaisonDecider {

    /** Reads the gate, and the duties to ask the police, which their answer discharges and a mistake takes back. */
    public static final Decider<PoliceLiaisonCommand> POLICE_LIAISON = Decider.of(PoliceLiaisonCommand.class)
            .writes(PoliceGate.FOLD, PoliceLiaisonCommand::reviewId)
            .readsAll(Duty.FOLD, (_, facts) -> AskPolice.everyDuty(facts.of(PoliceGate.FOLD)))
            .decides(PoliceLiaisonDecider::decide);

    private PoliceLiaisonDecider() {}

    private static Decision decide(PoliceLiaisonCommand command, Facts facts) {
        var gate = facts.of(PoliceGate.FOLD);
        return switch (command) {
            case NoteCriminalProcess c ->
                gate.processes().containsKey(c.processId())
                        ? Decision.alreadySo()
                        : Decision.of(
                                new CriminalProcessNoted(c.reviewId(), c.processId(), c.sourceEventId(), c.from()));
            case NoteProcessInError c -> neverWas(c, gate, facts);
            case NoteProcessConcluded c -> concluded(c, gate, facts);
            case RecordFloAppointment c ->
                gate.appointments().containsKey(c.appointmentId())
                        ? Decision.alreadySo()
                        : Decision.of(new FloAppointed(
                                        c.reviewId(), c.appointmentId(), c.on(), c.officer(), c.saidBy()))
                                .and(AskPolice.answered(c.reviewId(), c.on(), facts));
            case InviteFlo c -> invited(c, gate);
            case RecordFloMeeting c -> {
                appointment(gate, c.appointmentId());
                yield Decision.of(new FloMeetingHeld(c.reviewId(), c.appointmentId(), c.on(), c.note()));
            }
            case RecordFloUnavailable c -> {
                if (!appointment(gate, c.appointmentId()).invited()) {
                    throw PoliceRule.FLO_IS_INVITED_FIRST.broken("Record the invitation and its date.");
                }
                yield Decision.of(new FloUnavailable(c.reviewId(), c.appointmentId(), c.on(), c.reason(), c.saidBy()));
            }
            case RecordNoFlo c ->
                Decision.of(new NoFloRecorded(c.reviewId(), c.on(), c.viewOnContact(), c.saidBy()))
                        .and(AskPolice.answered(c.reviewId(), c.on(), facts));
            case OpenForRelatives c ->
                Decision.of(new ContactWithRelativesAgreed(c.reviewId(), c.memberIds(), c.on(), c.saidBy()));
            case MarkPoliceFactInError c ->
                Decision.of(new PoliceFactRecordedInError(c.reviewId(), c.eventId(), c.reason()));
        };
    }

    private static Decision neverWas(NoteProcessInError c, PoliceGate gate, Facts facts) {
        var noted = gate.processes().entrySet().stream()
                .filter(process -> process.getValue().sourceEventId().equals(c.sourceEventId()))
                .map(process -> new ProcessNotedInError(c.reviewId(), process.getKey()))
                .toList();
        return noted.isEmpty()
                ? Decision.alreadySo()
                : Decision.of(noted).and(AskPolice.neverWas(c.reviewId(), c.sourceEventId(), facts));
    }

    private static Decision concluded(NoteProcessConcluded c, PoliceGate gate, Facts facts) {
        var known = gate.processes().get(c.processId());
        return known == null || known.days().until() != null
                ? Decision.alreadySo()
                : Decision.of(new ProcessConclusionNoted(c.reviewId(), c.processId(), c.on()))
                        .and(AskPolice.over(c.reviewId(), known.sourceEventId(), c.on(), facts));
    }

    private static Decision invited(InviteFlo c, PoliceGate gate) {
        return appointment(gate, c.appointmentId()).invited()
                ? Decision.alreadySo()
                : Decision.of(new FloInvited(c.reviewId(), c.appointmentId(), c.on()));
    }

    private static PoliceGate.Appointment appointment(PoliceGate gate, UUID id) {
        var appointment = gate.appointments().get(id);
        if (appointment == null) {
            throw PoliceRule.APPOINTMENT_IS_NOT_KNOWN.broken("Record the appointment first.");
        }
        return appointment;
    }
}
