package candour.chronology.verification;

import static candour.chronology.agencychronology.ChronologyRule.ENTRY_IS_NOT_KNOWN;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_WAS_WITHDRAWN;
import static candour.chronology.verification.VerificationRule.CROSS_CHECK_IS_NOT_BY_THE_AUTHOR;
import static candour.chronology.verification.VerificationRule.DISPUTE_IS_NOT_KNOWN;
import static candour.chronology.verification.VerificationRule.DISPUTE_WAS_SETTLED_OTHERWISE;
import static candour.chronology.verification.VerificationRule.ENTRY_IS_DISPUTED;

import candour.chronology.entry.Entry;
import candour.chronology.verification.Verification.Check;
import candour.chronology.verification.VerificationCommand.DisputeEntry;
import candour.chronology.verification.VerificationCommand.SettleDispute;
import candour.chronology.verification.VerificationCommand.VerifyEntry;
import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.EntryVerified;
import candour.chronology.verification.VerificationEvent.Manner;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.Optional;

/** Checking an entry, and disputing it. That somebody disputes an entry is a fact and never refused, withdrawn or not (R1). */
public final class VerificationDecider {
    public static final Decider<VerificationCommand> VERIFICATION = Decider.of(VerificationCommand.class)
            .writes(Verification.FOLD, VerificationCommand::entryId)
            .reads(Entry.FOLD, VerificationCommand::entryId)
            .decides((command, facts) -> decide(command, facts.of(Verification.FOLD), facts.of(Entry.FOLD)));

    private VerificationDecider() {}

    static Decision decide(VerificationCommand command, Verification known, Entry entry) {
        if (!entry.belongsTo(command.reviewId(), command.agency())) throw ENTRY_IS_NOT_KNOWN.broken();
        return switch (command) {
            case VerifyEntry c -> verify(c, known, entry);
            case DisputeEntry c -> dispute(c, known, entry);
            case SettleDispute c -> settle(c, known);
        };
    }

    private static Decision verify(VerifyEntry c, Verification known, Entry entry) {
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("an entry that stands");
        if (c.manner() == Manner.CROSS_CHECK && c.agency().equals(c.verifier()))
            throw CROSS_CHECK_IS_NOT_BY_THE_AUTHOR.broken("somebody of another agency");
        if (known.checks().contains(new Check(entry.version(), c.manner(), c.verifier()))) return Decision.alreadySo();
        var verified = new EntryVerified(
                c.entryId(), c.reviewId(), c.agency(), entry.version(), c.manner(), c.verifier(), c.against(), c.on());
        return Decision.of(verified).warningIf(known.disputed(), ENTRY_IS_DISPUTED);
    }

    private static Decision dispute(DisputeEntry c, Verification known, Entry entry) {
        if (known.disputes().containsKey(c.disputeId())) return Decision.alreadySo();
        return Decision.of(new EntryDisputed(
                c.entryId(), c.reviewId(), c.agency(), c.disputeId(), entry.version(), c.reason(), c.on()));
    }

    private static Decision settle(SettleDispute c, Verification known) {
        Optional<Settlement> settled = known.disputes().get(c.disputeId());
        if (settled == null) throw DISPUTE_IS_NOT_KNOWN.broken();
        if (settled.equals(Optional.of(c.settlement()))) return Decision.alreadySo();
        if (settled.isPresent()) throw DISPUTE_WAS_SETTLED_OTHERWISE.broken("a new dispute");
        return Decision.of(new DisputeSettled(
                c.entryId(), c.reviewId(), c.agency(), c.disputeId(), c.settlement(), c.reason(), c.on()));
    }
}
