package candour.family.contact;

import candour.family.contact.Contact.Stage;
import candour.family.contact.ContactCommand.MarkContactInError;
import candour.family.contact.ContactCommand.PlanContact;
import candour.family.contact.ContactCommand.RecordContact;
import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.duty.Duty;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.familymember.FamilyMember;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.family.knownreview.KnownReview;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceRule;
import candour.family.strategy.LiaisonStrategy;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Contact with the family: not planned while the police gate is closed, always recorded once made. */
public final class ContactDecider {

    /** Reads the contact, the gate, the strategy, everybody it is with and every duty it discharges. */
    public static final Decider<ContactCommand> CONTACT = Decider.of(ContactCommand.class)
            .writes(Contact.FOLD, ContactCommand::contactId)
            .reads(PoliceGate.FOLD, ContactCommand::reviewId)
            .reads(KnownReview.FOLD, ContactCommand::reviewId)
            .reads(LiaisonStrategy.FOLD, ContactCommand::reviewId)
            .readsAll(FamilyMember.FOLD, (command, _) -> command.memberIds())
            .readsAll(Duty.FOLD, ContactDecider::duties)
            .decides(ContactDecider::decide);

    private ContactDecider() {}

    private static Collection<UUID> duties(ContactCommand command, Facts facts) {
        return switch (command) {
            case RecordContact c -> RecordedContact.dutiesOf(c);
            case MarkContactInError _ -> facts.of(Contact.FOLD).discharged();
            case PlanContact _ -> List.of();
        };
    }

    static Decision decide(ContactCommand command, Facts facts) {
        return switch (command) {
            case PlanContact c -> plan(c, facts);
            case RecordContact c -> RecordedContact.decide(c, facts);
            case MarkContactInError c -> markInError(c, facts);
        };
    }

    private static Decision plan(PlanContact c, Facts facts) {
        if (c.memberIds().isEmpty()) {
            throw ContactRule.CONTACT_IS_WITH_SOMEBODY.broken();
        }
        if (facts.of(LiaisonStrategy.FOLD).informer() == null) {
            throw ContactRule.INFORMER_COMES_FIRST.broken("Name the informer in the liaison strategy.");
        }
        for (var member : c.memberIds()) {
            facts.of(FamilyMember.FOLD, member).mustBelongTo(c.reviewId());
            mayBeContacted(facts.of(PoliceGate.FOLD).on(c.today(), member));
        }
        return facts.of(Contact.FOLD).stage() == Stage.UNKNOWN
                ? Decision.of(new ContactPlanned(
                        c.reviewId(),
                        c.contactId(),
                        c.memberIds(),
                        c.channel(),
                        c.plannedFor(),
                        c.intention(),
                        c.confirmedAtLeaf()))
                : Decision.alreadySo();
    }

    private static void mayBeContacted(PoliceGate.Standing standing) {
        switch (standing) {
            case OPEN -> {}
            case CLOSED ->
                throw PoliceRule.FLO_IS_MET_BEFORE_ANY_CONTACT.broken(
                        "Invite the officer to meet the Review Team, and record the meeting.");
            case UNKNOWN ->
                throw PoliceRule.POLICE_ARE_ASKED_FIRST.broken(
                        "Ask the police whether there is a family liaison officer, and record what they say.");
        }
    }

    private static Decision markInError(MarkContactInError c, Facts facts) {
        var contact = facts.of(Contact.FOLD);
        if (contact.stage() == Stage.UNKNOWN || !c.reviewId().equals(contact.reviewId())) {
            throw ContactRule.CONTACT_IS_NOT_KNOWN.broken();
        }
        return Decision.of(new ContactRecordedInError(c.reviewId(), c.contactId(), c.eventId(), c.reason()))
                .and(c.memberIds().stream()
                        .filter(member ->
                                facts.of(FamilyMember.FOLD, member).told().containsKey(c.contactId()))
                        .map(member -> new TellingRecordedInError(c.reviewId(), member, c.contactId()))
                        .toList())
                .and(contact.discharged().stream()
                        .filter(duty ->
                                c.contactId().equals(facts.of(Duty.FOLD, duty).contactId()))
                        .map(duty -> new DutyReopened(c.reviewId(), duty, c.contactId(), c.eventId()))
                        .toList());
    }
}
