package candour.family;

import candour.family.consent.ConsentDecider;
import candour.family.consent.ConsentRule;
import candour.family.consent.publish.ConsentPublisher;
import candour.family.contact.ContactDecider;
import candour.family.contact.ContactRule;
import candour.family.contact.JudgeContactAgain;
import candour.family.duty.AskPolice;
import candour.family.duty.DutyDecider;
import candour.family.duty.DutyRule;
import candour.family.duty.RaiseDuty;
import candour.family.duty.RaiseNotices;
import candour.family.duty.TakeBackFirstInform;
import candour.family.duty.TakeBackNotices;
import candour.family.duty.publish.DutyPublisher;
import candour.family.familymember.FamilyMemberDecider;
import candour.family.familymember.FamilyMemberRule;
import candour.family.familymember.publish.FamilyPublisher;
import candour.family.knowncommittee.NoteCommittee;
import candour.family.knownreview.KnownReviewRule;
import candour.family.knownreview.NoteReview;
import candour.family.policeliaison.PoliceLiaisonDecider;
import candour.family.policeliaison.PoliceRule;
import candour.family.policeliaison.publish.GatePublisher;
import candour.family.strategy.LiaisonStrategyDecider;
import candour.family.strategy.LiaisonStrategyRule;
import candour.family.strategy.publish.StrategyPublisher;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.closure.AskedBy;
import candour.platform.closure.ClosureParts;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyParts;
import candour.platform.service.ServiceDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The composition root: all that the platform needs to know about this service. */
public class FamilyLiaison {

    @Produces
    @Singleton
    ServiceDefinition definition(KeyCustodian vault) {
        return KeyCustodyParts.following(
                ClosureParts.answering(
                        liaison(),
                        new FamilyBlockers(),
                        new AskedBy(
                                ReviewInbox.TOPIC,
                                "ReviewClosureRequested",
                                List.of("ReviewClosureWithdrawn", "ReviewClosed"))),
                vault,
                ReviewInbox.TOPIC);
    }

    static ServiceDefinition liaison() {
        return ServiceDefinition.of(new FamilyLiaisonLog(), "candour.family.v1")
                .copies(ReviewInbox.TOPIC)
                .decides(
                        NoteReview.NOTING,
                        NoteCommittee.NOTING,
                        LiaisonStrategyDecider.STRATEGY,
                        FamilyMemberDecider.FAMILY_MEMBER,
                        PoliceLiaisonDecider.POLICE_LIAISON,
                        ContactDecider.CONTACT,
                        ConsentDecider.CONSENT,
                        DutyDecider.DUTY,
                        JudgeContactAgain.JUDGING,
                        AskPolice.ASKING,
                        RaiseDuty.RAISING,
                        RaiseNotices.NOTICES,
                        TakeBackNotices.TAKING_BACK,
                        TakeBackFirstInform.TAKING_BACK)
                .follows(
                        new WhenReviewChangesThenDutiesFollow(BankHolidays.all()),
                        new WhenReviewNotedThenStrategyOpens())
                .watches(
                        new WatchForOverdueDuties(),
                        new WatchForConsentsThatEnd(),
                        new WatchForContactsToJudgeAgain(BankHolidays.all()))
                .publishes(
                        new StrategyPublisher(),
                        new FamilyPublisher(),
                        new GatePublisher(),
                        new ConsentPublisher(),
                        new DutyPublisher())
                .learns(ReviewInbox.subscriptions())
                .rules(
                        KnownReviewRule.values(),
                        LiaisonStrategyRule.values(),
                        FamilyMemberRule.values(),
                        PoliceRule.values(),
                        ContactRule.values(),
                        ConsentRule.values(),
                        DutyRule.values())
                .cites(List.of(EnglishGuidance.ENGLAND), EnglishGuidance::holding)
                .allows(AccessMatrix.ROWS, AssignmentsToReviews::new);
    }
}
