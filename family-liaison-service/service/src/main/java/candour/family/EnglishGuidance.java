package candour.family;

import static candour.family.knownreview.read.JurisdictionOfReview.JURISDICTIONS;

import candour.family.contact.ContactRule;
import candour.family.duty.DutyRule;
import candour.family.familymember.FamilyMemberRule;
import candour.family.policeliaison.PoliceRule;
import candour.family.strategy.LiaisonStrategyRule;
import candour.platform.decision.Guidance;
import candour.platform.decision.Guidance.Paragraph;
import candour.platform.decision.Rule;
import candour.platform.view.Views;
import java.util.Map;
import java.util.Set;

/**
 * England's guidance on involving families. Annex 4 and Section 4 of the Scottish guidance do not hold there: a rule
 * found in them is cited by what the English sources say, or, where they are silent, by its row and words alone.
 */
final class EnglishGuidance {

    private static final Paragraph WHO =
            new Paragraph("S001-52", "Toolkit 1.8, assurance questions: which family members are involved, and why");
    private static final Paragraph TOGETHER = new Paragraph(
            "S001-11", "Toolkit 1.2: a common understanding of when, how and by whom families are involved");
    private static final Paragraph POLICE_EARLY =
            new Paragraph("S001-48", "Toolkit 1.7: the senior investigating officer is involved at an early point");
    private static final Paragraph NOT_BEFORE_THE_POLICE =
            new Paragraph("S001-19", "Toolkit 1.3: care is taken not to pre-empt an interview by the police");
    private static final Paragraph INFORMED =
            new Paragraph("S004-11", "Family involvement in case reviews: kept informed of progress");

    static final Guidance ENGLAND = new Guidance(
            "ENGLAND_AND_WALES",
            Set.of("S000-", "S002-"),
            Map.<Rule, Paragraph>ofEntries(
                    Map.entry(FamilyMemberRule.MEMBER_IS_NOT_KNOWN, WHO),
                    Map.entry(FamilyMemberRule.MEMBER_WAS_REMOVED, WHO),
                    Map.entry(
                            FamilyMemberRule.NOT_INVITING_NEEDS_A_REASON,
                            new Paragraph(
                                    "S001-58",
                                    "Toolkit 1.8, assurance questions: reasons for non-involvement are documented")),
                    Map.entry(
                            FamilyMemberRule.OTHER_RELATIONSHIP_NEEDS_WORDS,
                            new Paragraph("S004-05", "Family involvement in case reviews: a broad view of the family")),
                    Map.entry(ContactRule.INFORMER_COMES_FIRST, TOGETHER),
                    Map.entry(LiaisonStrategyRule.ANOTHER_INFORMER_NEEDS_A_REASON, TOGETHER),
                    Map.entry(LiaisonStrategyRule.STRATEGY_SAYS_WHO_INFORMS, TOGETHER),
                    Map.entry(LiaisonStrategyRule.STRATEGY_IS_AGREED_BY_THE_TEAM, TOGETHER),
                    Map.entry(PoliceRule.FLO_IS_MET_BEFORE_ANY_CONTACT, POLICE_EARLY),
                    Map.entry(PoliceRule.CONTACT_WAS_MADE_BEFORE_THE_FLO_WAS_MET, POLICE_EARLY),
                    Map.entry(PoliceRule.FLO_IS_INVITED_FIRST, POLICE_EARLY),
                    Map.entry(PoliceRule.POLICE_ARE_ASKED_FIRST, NOT_BEFORE_THE_POLICE),
                    Map.entry(ContactRule.DUTY_IS_OF_SOMEBODY_ELSE, INFORMED),
                    Map.entry(DutyRule.DUTY_IS_DONE_BY_A_CONTACT, INFORMED)));

    private EnglishGuidance() {}

    /** What holds for a review; as written where that has not been told. */
    static Guidance holding(Views views, String reviewId) {
        return views.find(JURISDICTIONS, reviewId, null)
                .filter(known -> known.jurisdiction().equals(ENGLAND.name()))
                .map(_ -> ENGLAND)
                .orElse(Guidance.AS_WRITTEN);
    }
}
