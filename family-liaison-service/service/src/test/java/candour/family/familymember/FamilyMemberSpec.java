package candour.family.familymember;

import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WITH_GRAN;
import static candour.family.Family.WORDS;
import static candour.family.familymember.FamilyMemberDecider.FAMILY_MEMBER;
import static candour.testing.Spec.given;

import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberCommand.AddFamilyMember;
import candour.family.familymember.FamilyMemberCommand.CorrectFamilyMember;
import candour.family.familymember.FamilyMemberCommand.DecideInvitation;
import candour.family.familymember.FamilyMemberCommand.RemoveFamilyMember;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberCorrected;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberRemoved;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewRule;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who the family is (S000-06, S000-07, S000-09). */
@DisplayName("S000-06 S000-07: who the family is")
class FamilyMemberSpec {

    private static final UUID ANOTHER_REVIEW = new UUID(0, 2);
    private static final FamilyMemberRemoved REMOVED = new FamilyMemberRemoved(REVIEW, GRAN, WORDS, MARCH_10);

    private static AddFamilyMember add(UUID review, Relationship relationship) {
        return new AddFamilyMember(review, GRAN, relationship, WORDS, null, null, MARCH_3);
    }

    @Test
    void somebody_is_added_to_the_family_and_to_its_group() {
        given(FAMILY_MEMBER).when(add(REVIEW, Relationship.GRANDPARENT)).then(GRAN_ADDED, WITH_GRAN);
    }

    @Test
    void somebody_who_was_removed_can_be_added_again_and_somebody_who_is_there_cannot() {
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, REMOVED)
                .when(add(REVIEW, Relationship.GRANDPARENT))
                .then(GRAN_ADDED);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN)
                .when(add(REVIEW, Relationship.GRANDPARENT))
                .refused(FamilyMemberRule.MEMBER_IS_ALREADY_RECORDED);
    }

    @Test
    void another_significant_person_is_described_in_words() {
        given(FAMILY_MEMBER)
                .when(add(REVIEW, Relationship.OTHER_SIGNIFICANT))
                .refused(FamilyMemberRule.OTHER_RELATIONSHIP_NEEDS_WORDS);
    }

    @Test
    void what_is_known_of_somebody_is_corrected_with_a_reason() {
        var correct = new CorrectFamilyMember(REVIEW, GRAN, Relationship.AUNT_OR_UNCLE, WORDS, WORDS, WORDS, MARCH_10);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN)
                .when(correct)
                .then(new FamilyMemberCorrected(
                        REVIEW, GRAN, Relationship.AUNT_OR_UNCLE, WORDS, WORDS, WORDS, MARCH_10));
        given(FAMILY_MEMBER).when(correct).refused(FamilyMemberRule.MEMBER_IS_NOT_KNOWN);
        given(FAMILY_MEMBER, GRAN_ADDED, REMOVED).when(correct).refused(FamilyMemberRule.MEMBER_WAS_REMOVED);
    }

    @Test
    void somebody_is_removed_once() {
        var remove = new RemoveFamilyMember(REVIEW, GRAN, WORDS, MARCH_10);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN).when(remove).then(REMOVED);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, REMOVED).when(remove).staysQuiet();
    }

    @Test
    void a_member_is_of_no_use_to_another_review() {
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN)
                .when(new RemoveFamilyMember(ANOTHER_REVIEW, GRAN, WORDS, MARCH_10))
                .refused(FamilyMemberRule.MEMBER_IS_NOT_KNOWN);
    }

    @Test
    void not_inviting_somebody_needs_a_reason_and_inviting_does_not() {
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN)
                .when(new DecideInvitation(REVIEW, GRAN, Invitation.NOT, null, MARCH_10))
                .refused(FamilyMemberRule.NOT_INVITING_NEEDS_A_REASON);
        var invite = new DecideInvitation(REVIEW, GRAN, Invitation.INVITE, null, MARCH_10);
        var invited = new InvitationDecided(REVIEW, GRAN, Invitation.INVITE, null, MARCH_10);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN).when(invite).then(invited);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, invited).when(invite).staysQuiet();
    }

    @Test
    @DisplayName("S002-092, S000-07: nobody is invited to a stopped review; that somebody is not can still be decided")
    void nobody_is_invited_to_a_stopped_review() {
        var stopped = new StopNoted(REVIEW, ANOTHER_REVIEW, MARCH_3);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, stopped)
                .when(new DecideInvitation(REVIEW, GRAN, Invitation.INVITE, null, MARCH_10))
                .refused(KnownReviewRule.STOPPED_REVIEW_BEGINS_NOTHING);
        given(FAMILY_MEMBER, GRAN_ADDED, WITH_GRAN, stopped)
                .when(new DecideInvitation(REVIEW, GRAN, Invitation.NOT, WORDS, MARCH_10))
                .then(new InvitationDecided(REVIEW, GRAN, Invitation.NOT, WORDS, MARCH_10));
        given(FAMILY_MEMBER, stopped)
                .when(add(REVIEW, Relationship.GRANDPARENT))
                .then(GRAN_ADDED, WITH_GRAN);
    }
}
