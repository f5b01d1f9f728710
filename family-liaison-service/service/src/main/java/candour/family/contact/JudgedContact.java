package candour.family.contact;

import candour.family.contact.ContactCommand.RecordContact;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.family.duty.Duty;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.family.knownreview.KnownReview;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceRule;
import candour.platform.access.Code;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.UUID;

/** A contact that was made is judged by the gate as it stood that day, and kept whatever comes of it (R1, R4). */
final class JudgedContact {

    private JudgedContact() {}

    /** What follows from how the gate stood on the day of the contact: nothing, when it was open. */
    static List<Object> judge(RecordContact c, Facts facts) {
        var worst = c.memberIds().stream()
                .map(member -> facts.of(PoliceGate.FOLD).on(c.on(), member))
                .filter(standing -> standing != PoliceGate.Standing.OPEN)
                .findFirst();
        if (worst.isEmpty()) {
            return List.of();
        }
        if (c.urgent()) {
            return List.of(raised(c, facts, policeDuty(c), DutyKind.TELL_POLICE));
        }
        var rule = PoliceRule.CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET;
        return List.of(
                new ContactRuleBreached(
                        c.reviewId(),
                        c.contactId(),
                        new Code(rule.name()),
                        new Code(rule.ledger()),
                        worst.get(),
                        c.explanation()),
                raised(c, facts, breachDuty(c), DutyKind.LOOK_AT_BREACH),
                raised(c, facts, policeDuty(c), DutyKind.TELL_POLICE));
    }

    private static DutyRaised raised(RecordContact c, Facts facts, UUID dutyId, DutyKind kind) {
        return new DutyRaised(
                c.reviewId(),
                dutyId,
                kind,
                null,
                c.contactId(),
                c.recordedOn(),
                c.breachDueOn().in(facts.of(KnownReview.FOLD).jurisdiction()));
    }

    /** The duty to look at its breach. */
    static UUID breachDuty(RecordContact c) {
        return Duty.idFollowing(c.contactId(), "look-at-breach");
    }

    /** The duty to tell the police of it. */
    static UUID policeDuty(RecordContact c) {
        return Duty.idFollowing(c.contactId(), "tell-police");
    }
}
