package candour.family.policeliaison;

import candour.family.policeliaison.PoliceGate.Appointment;
import candour.family.policeliaison.PoliceGate.Days;
import candour.family.policeliaison.PoliceGate.Process;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** How the gate comes about, event by event. Events are facts: nothing here judges, and nothing throws. */
record PoliceGateHistory(PoliceGate gate) {

    static PoliceGate evolve(PoliceGate gate, PoliceLiaisonEvent event) {
        var was = new PoliceGateHistory(gate);
        return switch (event) {
            case CriminalProcessNoted e ->
                was.process(e.processId(), new Process(e.sourceEventId(), new Days(e.from(), null)));
            case ProcessNotedInError e -> was.processes(all -> all.remove(e.processId()));
            case ProcessConclusionNoted e -> was.ended(e.processId(), e.on());
            case FloAppointed e -> was.appointment(e.appointmentId(), new Appointment(new Days(e.on(), null), false));
            case FloInvited e -> was.appointment(e.appointmentId(), was.known(e.appointmentId(), e.on(), true));
            case FloMeetingHeld e -> was.opened(e.appointmentId(), e.on());
            case FloUnavailable e -> was.opened(e.appointmentId(), e.on());
            case NoFloRecorded e -> was.answered(e.on());
            case ContactWithRelativesAgreed e -> was.agreed(e);
            case PoliceFactRecordedInError _ -> gate;
        };
    }

    private PoliceGate ended(UUID processId, LocalDate on) {
        var known = gate.processes().get(processId);
        return known == null
                ? gate
                : process(
                        processId,
                        new Process(known.sourceEventId(), new Days(known.days().from(), on)));
    }

    private Appointment known(UUID appointmentId, LocalDate on, boolean invited) {
        var known = gate.appointments().get(appointmentId);
        return new Appointment(known == null ? new Days(on, on) : known.closed(), invited);
    }

    private PoliceGate opened(UUID appointmentId, LocalDate on) {
        var known = known(appointmentId, on, true);
        return appointment(
                appointmentId, new Appointment(new Days(known.closed().from(), on), known.invited()));
    }

    private PoliceGate process(UUID id, Process process) {
        return processes(all -> all.put(id, process));
    }

    private PoliceGate processes(Consumer<Map<UUID, Process>> change) {
        var all = new HashMap<>(gate.processes());
        change.accept(all);
        return new PoliceGate(Map.copyOf(all), gate.appointments(), gate.answers(), gate.relatives());
    }

    private PoliceGate appointment(UUID id, Appointment appointment) {
        var all = new HashMap<>(gate.appointments());
        all.put(id, appointment);
        return new PoliceGate(gate.processes(), Map.copyOf(all), gate.answers(), gate.relatives());
    }

    private PoliceGate answered(LocalDate on) {
        var all = new ArrayList<>(gate.answers());
        all.add(on);
        return new PoliceGate(gate.processes(), gate.appointments(), List.copyOf(all), gate.relatives());
    }

    private PoliceGate agreed(ContactWithRelativesAgreed e) {
        var all = new HashMap<>(gate.relatives());
        e.memberIds().forEach(member -> all.merge(member, e.on(), (a, b) -> a.isBefore(b) ? a : b));
        return new PoliceGate(gate.processes(), gate.appointments(), gate.answers(), Map.copyOf(all));
    }
}
