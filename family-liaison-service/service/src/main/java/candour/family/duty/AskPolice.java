package candour.family.duty;

import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyLapsed;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.knownreview.KnownReview;
import candour.family.policeliaison.PoliceGate;
import candour.family.workingdays.DueDay;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * While a criminal process runs and the police have not said whether there is an officer, the chair has to ask them
 * (ruling R4). Their recorded answer discharges the duty; an answer recorded in error brings it back (ruling R3).
 *
 * @param causeEventId the process that was noted, or the answer that was marked
 */
public record AskPolice(UUID reviewId, UUID causeEventId, LocalDate on, DueDay dueOn) {

    /** Reads the gate, and the duty of each of its processes. */
    public static final Decider<AskPolice> ASKING = Decider.of(AskPolice.class)
            .writes(PoliceGate.FOLD, AskPolice::reviewId)
            .reads(KnownReview.FOLD, AskPolice::reviewId)
            .readsAll(Duty.FOLD, (_, facts) -> duties(facts.of(PoliceGate.FOLD)))
            .decides(AskPolice::decide);

    /** The duties to ask about each process that runs. */
    public static List<UUID> duties(PoliceGate gate) {
        return gate.processes().values().stream()
                .filter(process -> process.days().until() == null)
                .map(process -> Duty.idFollowing(process.sourceEventId(), DutyKind.ASK_POLICE.name()))
                .toList();
    }

    /** The duties to ask about any process there ever was. */
    public static List<UUID> everyDuty(PoliceGate gate) {
        return gate.processes().values().stream()
                .map(process -> Duty.idFollowing(process.sourceEventId(), DutyKind.ASK_POLICE.name()))
                .toList();
    }

    /** There never was that process: nobody has to ask about it any more (ruling R3); who has asked, has asked. */
    public static List<DutyTakenBack> neverWas(UUID reviewId, UUID sourceEventId, Facts facts) {
        var duty = Duty.idFollowing(sourceEventId, DutyKind.ASK_POLICE.name());
        return facts.of(Duty.FOLD, duty).isOpen()
                ? List.of(new DutyTakenBack(reviewId, duty, sourceEventId))
                : List.of();
    }

    /** The process is over: nobody has to ask about it any more; who has asked, has asked. */
    public static List<DutyLapsed> over(UUID reviewId, UUID sourceEventId, LocalDate on, Facts facts) {
        var duty = Duty.idFollowing(sourceEventId, DutyKind.ASK_POLICE.name());
        return facts.of(Duty.FOLD, duty).isOpen() ? List.of(new DutyLapsed(reviewId, duty, on)) : List.of();
    }

    /** The police have answered on that day: whoever had to ask them is done. */
    public static List<DutyDischarged> answered(UUID reviewId, LocalDate on, Facts facts) {
        return duties(facts.of(PoliceGate.FOLD)).stream()
                .filter(duty -> facts.of(Duty.FOLD, duty).isOpen())
                .map(duty -> new DutyDischarged(
                        reviewId,
                        duty,
                        null,
                        on,
                        on.isAfter(
                                Objects.requireNonNull(facts.of(Duty.FOLD, duty).dueOn())),
                        null))
                .toList();
    }

    private static Decision decide(AskPolice c, Facts facts) {
        var gate = facts.of(PoliceGate.FOLD);
        if (gate.policeHaveAnswered()) {
            return Decision.alreadySo();
        }
        return Decision.of(duties(gate).stream()
                .flatMap(duty -> c.again(duty, facts).stream())
                .toList());
    }

    /** A chair who has asked and waits need not ask again: only an answer that was a mistake brings the duty back. */
    private Optional<DutyEvent> again(UUID dutyId, Facts facts) {
        var duty = facts.of(Duty.FOLD, dutyId);
        if (duty.status() == Duty.Status.UNKNOWN) {
            return Optional.of(new DutyRaised(
                    reviewId,
                    dutyId,
                    DutyKind.ASK_POLICE,
                    null,
                    causeEventId,
                    on,
                    dueOn.in(facts.of(KnownReview.FOLD).jurisdiction())));
        }
        return duty.answered() ? Optional.of(new DutyReopened(reviewId, dutyId, null, causeEventId)) : Optional.empty();
    }
}
