package candour.family;

import candour.family.consent.Consent;
import candour.family.consent.read.ConsentRegister;
import candour.family.consent.read.ConsentsThatEnd;
import candour.family.contact.Contact;
import candour.family.contact.read.ContactLog;
import candour.family.contact.read.ContactsToJudge;
import candour.family.duty.Duty;
import candour.family.duty.read.DutiesBoard;
import candour.family.duty.read.OpenDuties;
import candour.family.familymember.FamilyGroup;
import candour.family.familymember.FamilyMember;
import candour.family.familymember.read.FamilyMap;
import candour.family.knowncommittee.KnownCommittee;
import candour.family.knowncommittee.read.CommitteeOfReview;
import candour.family.knowncommittee.read.CommitteePlaces;
import candour.family.knownreview.KnownReview;
import candour.family.knownreview.read.JurisdictionOfReview;
import candour.family.knownreview.read.TeamRegister;
import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.read.GateCard;
import candour.family.strategy.LiaisonStrategy;
import candour.family.strategy.read.StrategyCard;
import candour.platform.closure.OpenQuestions;
import candour.platform.service.ServiceLog;
import java.util.List;

/** The log of family-liaison-service: what it holds, and what is read from it. */
public final class FamilyLiaisonLog extends ServiceLog {

    /** Found by an auditor's jar as well as by the service. */
    public FamilyLiaisonLog() {
        super(
                "family-liaison",
                List.of(
                        KnownReview.FOLD,
                        KnownCommittee.FOLD,
                        LiaisonStrategy.FOLD,
                        FamilyGroup.FOLD,
                        FamilyMember.FOLD,
                        PoliceGate.FOLD,
                        Contact.FOLD,
                        Consent.FOLD,
                        Duty.FOLD),
                List.of(
                        TeamRegister.TEAM,
                        CommitteePlaces.COMMITTEE_PLACES,
                        CommitteeOfReview.COMMITTEE_OF_REVIEW,
                        JurisdictionOfReview.JURISDICTIONS,
                        StrategyCard.STRATEGIES,
                        FamilyMap.FAMILY,
                        GateCard.GATES,
                        ContactLog.CONTACTS,
                        ContactsToJudge.TO_JUDGE,
                        ConsentRegister.CONSENTS,
                        ConsentsThatEnd.CONSENTS_THAT_END,
                        DutiesBoard.DUTIES,
                        OpenDuties.OPEN_DUTIES,
                        OpenQuestions.QUESTIONS));
    }
}
