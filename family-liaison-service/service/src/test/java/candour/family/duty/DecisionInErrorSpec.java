package candour.family.duty;

import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WITH_GRAN;
import static candour.family.Family.everywhere;
import static candour.testing.Spec.given;

import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberCommand.DecideInvitation;
import candour.family.familymember.FamilyMemberDecider;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.family.knownreview.KnownReviewRule;
import candour.family.knownreview.NoteReview;
import candour.platform.access.Code;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-13, R3: what the decision on a review had made the family's due falls back with it")
class DecisionInErrorSpec {

    private static final UUID DECISION = new UUID(0, 0xd1);
    private static final UUID MISTAKE = new UUID(0, 0xd2);
    private static final UUID ANEW = new UUID(0, 0xd3);
    private static final UUID CONTACT = new UUID(0, 0xd4);
    private static final UUID DUTY = TakeBackFirstInform.duty(DECISION);
    private static final ReviewNoted noted =
            new ReviewNoted(REVIEW, DECISION, new Code("sct-learning-review"), MARCH_3, null, null);
    private static final CommissioningNotedInError mistaken = new CommissioningNotedInError(REVIEW, MISTAKE, MARCH_5);
    private static final ReviewNotedAnew anew = new ReviewNotedAnew(REVIEW, ANEW, MARCH_5);
    private static final DutyRaised owed =
            new DutyRaised(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, DECISION, MARCH_3, MARCH_10);
    private static final DutyTakenBack takenBack = new DutyTakenBack(REVIEW, DUTY, MISTAKE);
    private static final TakeBackFirstInform takeBack =
            new TakeBackFirstInform(REVIEW, MISTAKE, MARCH_10, everywhere(MARCH_20));

    @Test
    @DisplayName("R3: nobody is told of it any more; where somebody was, the chair looks at that contact")
    void nobody_is_told_any_more() {
        given(TakeBackFirstInform.TAKING_BACK, noted, mistaken, owed)
                .when(takeBack)
                .then(takenBack);
        given(TakeBackFirstInform.TAKING_BACK, noted, mistaken, owed, takenBack)
                .when(takeBack)
                .staysQuiet();
        given(TakeBackFirstInform.TAKING_BACK, noted, mistaken).when(takeBack).staysQuiet();
        given(TakeBackFirstInform.TAKING_BACK).when(takeBack).staysQuiet();
        given(
                        TakeBackFirstInform.TAKING_BACK,
                        noted,
                        mistaken,
                        owed,
                        new DutyDischarged(REVIEW, DUTY, CONTACT, MARCH_5, false, null))
                .when(takeBack)
                .then(
                        takenBack,
                        new DutyRaised(
                                REVIEW,
                                Duty.idFollowing(MISTAKE, DutyKind.LOOK_AT_CONTACT.name()),
                                DutyKind.LOOK_AT_CONTACT,
                                null,
                                CONTACT,
                                MARCH_10,
                                MARCH_20));
    }

    @Test
    @DisplayName("R3, R1: nobody is invited without a decision; what was done before is still recorded")
    void nobody_is_invited_without_a_decision() {
        var invite = new DecideInvitation(REVIEW, GRAN, Invitation.INVITE, null, MARCH_10);
        var invited = new InvitationDecided(REVIEW, GRAN, Invitation.INVITE, null, MARCH_10);
        var before = new DecideInvitation(REVIEW, GRAN, Invitation.INVITE, null, MARCH_3);
        given(FamilyMemberDecider.FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, noted, mistaken)
                .when(invite)
                .refused(KnownReviewRule.NOTHING_BEGINS_WITHOUT_A_DECISION);
        given(FamilyMemberDecider.FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, noted, mistaken)
                .when(before)
                .then(new InvitationDecided(REVIEW, GRAN, Invitation.INVITE, null, MARCH_3));
        given(FamilyMemberDecider.FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, noted, mistaken, anew)
                .when(invite)
                .then(invited);
    }

    @Test
    @DisplayName("R3: each is taken in once; after all decided upon, it is owed by that decision")
    void each_is_taken_in_once() {
        given(NoteReview.NOTING, noted)
                .when(new NoteReview(REVIEW, MISTAKE, mistaken))
                .then(mistaken);
        given(NoteReview.NOTING, noted, mistaken)
                .when(new NoteReview(REVIEW, MISTAKE, mistaken))
                .staysQuiet();
        given(NoteReview.NOTING, noted, mistaken)
                .when(new NoteReview(REVIEW, ANEW, anew))
                .then(anew);
        var again = new DutyRaised(
                REVIEW, TakeBackFirstInform.duty(ANEW), DutyKind.FIRST_INFORM, null, ANEW, MARCH_5, MARCH_10);
        given(TakeBackFirstInform.TAKING_BACK, noted, mistaken, owed, takenBack, anew, again)
                .when(takeBack)
                .staysQuiet();
    }
}
