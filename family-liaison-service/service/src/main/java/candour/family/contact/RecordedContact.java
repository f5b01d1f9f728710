package candour.family.contact;

import candour.family.contact.Contact.Stage;
import candour.family.contact.ContactCommand.RecordContact;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.family.duty.Duty;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.familymember.FamilyMember;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberInformed;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.Topic;
import candour.family.policeliaison.PoliceRule;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * What follows from a contact that was made. It is never refused for having been made: where a rule said to wait, the
 * breach is kept with it and the chair has a duty to look at it (ruling R1).
 */
final class RecordedContact {

    private RecordedContact() {}

    /** The duties it names, and those it may raise. */
    static Collection<UUID> dutiesOf(RecordContact c) {
        var all = new LinkedHashSet<>(c.discharges());
        all.add(JudgedContact.breachDuty(c));
        all.add(JudgedContact.policeDuty(c));
        return all;
    }

    static Decision decide(RecordContact c, Facts facts) {
        if (c.memberIds().isEmpty()) {
            throw ContactRule.CONTACT_IS_WITH_SOMEBODY.broken();
        }
        if (facts.of(Contact.FOLD).stage() == Stage.MADE) {
            throw ContactRule.CONTACT_IS_ALREADY_RECORDED.broken();
        }
        var events = new ArrayList<Object>();
        events.add(new ContactRecorded(
                c.reviewId(),
                c.contactId(),
                c.memberIds(),
                c.channel(),
                c.on(),
                c.madeBy(),
                c.topics(),
                c.discharges(),
                c.urgent(),
                c.note()));
        events.addAll(JudgedContact.judge(c, facts));
        c.memberIds().forEach(member -> events.addAll(told(c, member, facts.of(FamilyMember.FOLD, member))));
        c.discharges().forEach(duty -> events.addAll(discharged(c, duty, facts.of(Duty.FOLD, duty))));
        var breached = events.stream().anyMatch(ContactRuleBreached.class::isInstance);
        return Decision.of(events).warningIf(breached, PoliceRule.CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET);
    }

    private static List<Object> told(RecordContact c, UUID memberId, FamilyMember member) {
        member.mustBelongTo(c.reviewId());
        if (c.topics().isEmpty()) {
            return List.of();
        }
        var told = new FamilyMemberTold(c.reviewId(), memberId, c.contactId(), c.topics(), c.on());
        var covered = EnumSet.copyOf(c.topics());
        covered.addAll(member.covered());
        boolean nowInformed = !member.isInformed() && covered.containsAll(EnumSet.allOf(Topic.class));
        return nowInformed
                ? List.of(told, new FamilyMemberInformed(c.reviewId(), memberId, c.contactId(), c.on()))
                : List.of(told);
    }

    /** A duty that is done already stays done: saying so twice is no reason to refuse the record of the contact. */
    private static List<Object> discharged(RecordContact c, UUID dutyId, Duty duty) {
        duty.mustBelongTo(c.reviewId());
        if (duty.memberId() != null && !c.memberIds().contains(duty.memberId())) {
            throw ContactRule.DUTY_IS_OF_SOMEBODY_ELSE.broken();
        }
        boolean late = duty.dueOn() != null && c.on().isAfter(duty.dueOn());
        return duty.isOpen()
                ? List.of(new DutyDischarged(c.reviewId(), dutyId, c.contactId(), c.on(), late, null))
                : List.of();
    }
}
