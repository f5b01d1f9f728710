package candour.family;

import candour.family.consent.Consent;
import candour.family.consent.ConsentDecider;
import candour.family.consent.ConsentRule;
import candour.family.consent.publish.ConsentPublisher;
import candour.family.consent.read.ConsentRegister;
import candour.family.contact.Contact;
import candour.family.contact.ContactDecider;
import candour.family.contact.ContactRule;
import candour.family.contact.read.ContactLog;
import candour.family.duty.Duty;
import candour.family.duty.DutyDecider;
import candour.family.duty.DutyRule;
import candour.family.duty.RaiseDuty;
import candour.family.duty.RaiseNotices;
import candour.family.duty.publish.DutyPublisher;
import candour.family.duty.read.DutiesBoard;
import candour.family.duty.read.OpenDuties;
import candour.family.familymember.FamilyGroup;
import candour.family.familymember.FamilyMember;
import candour.family.familymember.FamilyMemberDecider;
import candour.family.familymember.FamilyMemberRule;
import candour.family.familymember.publish.FamilyPublisher;
import candour.family.familymember.read.FamilyMap;
import candour.family.knownreview.KnownReview;
import candour.family.knownreview.NoteReview;
import candour.family.knownreview.read.TeamRegister;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceLiaisonDecider;
import candour.family.policeliaison.PoliceRule;
import candour.family.policeliaison.publish.GatePublisher;
import candour.family.policeliaison.read.GateCard;
import candour.family.strategy.LiaisonStrategy;
import candour.family.strategy.LiaisonStrategyDecider;
import candour.family.strategy.LiaisonStrategyRule;
import candour.family.strategy.read.StrategyCard;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.service.ServiceDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The composition root: all that the platform needs to know about this service. */
public class FamilyLiaison {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return ServiceDefinition.named("family-liaison", "candour.family.v1")
                .copies(ReviewInbox.TOPIC)
                .stores(
                        KnownReview.FOLD,
                        LiaisonStrategy.FOLD,
                        FamilyGroup.FOLD,
                        FamilyMember.FOLD,
                        PoliceGate.FOLD,
                        Contact.FOLD,
                        Consent.FOLD,
                        Duty.FOLD)
                .decides(
                        NoteReview.NOTING,
                        LiaisonStrategyDecider.STRATEGY,
                        FamilyMemberDecider.FAMILY_MEMBER,
                        PoliceLiaisonDecider.POLICE_LIAISON,
                        ContactDecider.CONTACT,
                        ConsentDecider.CONSENT,
                        DutyDecider.DUTY,
                        RaiseDuty.RAISING,
                        RaiseNotices.NOTICES)
                .shows(
                        TeamRegister.TEAM,
                        StrategyCard.STRATEGIES,
                        FamilyMap.FAMILY,
                        GateCard.GATES,
                        ContactLog.CONTACTS,
                        ConsentRegister.CONSENTS,
                        DutiesBoard.DUTIES,
                        OpenDuties.OPEN_DUTIES)
                .follows(new WhenReviewChangesThenDutiesFollow(BankHolidays.of("SCOTLAND")))
                .watches(new WatchForOverdueDuties())
                .publishes(new FamilyPublisher(), new GatePublisher(), new ConsentPublisher(), new DutyPublisher())
                .learns(ReviewInbox.subscriptions())
                .rules(
                        LiaisonStrategyRule.values(),
                        FamilyMemberRule.values(),
                        PoliceRule.values(),
                        ContactRule.values(),
                        ConsentRule.values(),
                        DutyRule.values())
                .allows(AccessMatrix.ROWS, AssignmentsToReviews::new);
    }
}
