package candour.family.familymember;

import candour.family.familymember.FamilyGroup.FamilyGroupGrew;
import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMember.Standing;
import candour.family.familymember.FamilyMemberCommand.AddFamilyMember;
import candour.family.familymember.FamilyMemberCommand.CorrectFamilyMember;
import candour.family.familymember.FamilyMemberCommand.DecideInvitation;
import candour.family.familymember.FamilyMemberCommand.RemoveFamilyMember;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberAdded;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberCorrected;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberRemoved;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.knownreview.KnownReview;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;

/** Who the family is: recorded as people say it, corrected with a reason, never erased. */
public final class FamilyMemberDecider {

    /** Reads the member, the group they belong to, and whether their review goes on. */
    public static final Decider<FamilyMemberCommand> FAMILY_MEMBER = Decider.of(FamilyMemberCommand.class)
            .writes(FamilyMember.FOLD, FamilyMemberCommand::memberId)
            .reads(FamilyGroup.FOLD, FamilyMemberCommand::reviewId)
            .reads(KnownReview.FOLD, FamilyMemberCommand::reviewId)
            .decides(FamilyMemberDecider::decide);

    private FamilyMemberDecider() {}

    private static Decision decide(FamilyMemberCommand command, Facts facts) {
        var member = facts.of(FamilyMember.FOLD);
        return switch (command) {
            case AddFamilyMember c -> add(c, member, facts.of(FamilyGroup.FOLD));
            case CorrectFamilyMember c -> {
                member.mustBePresentIn(c.reviewId());
                yield Decision.of(new FamilyMemberCorrected(
                        c.reviewId(), c.memberId(), c.relationship(), c.name(), c.address(), c.reason(), c.on()));
            }
            case RemoveFamilyMember c ->
                member.standing() == Standing.REMOVED ? Decision.alreadySo() : removed(c, member);
            case DecideInvitation c -> invitation(c, member.mustBePresentIn(c.reviewId()), facts.of(KnownReview.FOLD));
        };
    }

    private static Decision add(AddFamilyMember c, FamilyMember member, FamilyGroup group) {
        if (member.standing() == Standing.PRESENT
                || member.reviewId() != null && !member.reviewId().equals(c.reviewId())) {
            throw FamilyMemberRule.MEMBER_IS_ALREADY_RECORDED.broken();
        }
        if (c.relationship() == Relationship.OTHER_SIGNIFICANT && c.relationshipInWords() == null) {
            throw FamilyMemberRule.OTHER_RELATIONSHIP_NEEDS_WORDS.broken();
        }
        var added = Decision.of(new FamilyMemberAdded(
                c.reviewId(), c.memberId(), c.relationship(), c.name(), c.address(), c.relationshipInWords(), c.on()));
        return group.members().contains(c.memberId())
                ? added
                : added.and(List.of(new FamilyGroupGrew(c.reviewId(), c.memberId())));
    }

    private static Decision removed(RemoveFamilyMember c, FamilyMember member) {
        member.mustBePresentIn(c.reviewId());
        return Decision.of(new FamilyMemberRemoved(c.reviewId(), c.memberId(), c.reason(), c.on()));
    }

    /** Once the review is stopped nobody is invited any more; that somebody is not can still be decided. */
    private static Decision invitation(DecideInvitation c, FamilyMember member, KnownReview review) {
        if (c.invitation() != Invitation.INVITE && c.reason() == null) {
            throw FamilyMemberRule.NOT_INVITING_NEEDS_A_REASON.broken();
        }
        if (member.invitation() == c.invitation()) {
            return Decision.alreadySo();
        }
        if (c.invitation() == Invitation.INVITE) {
            review.mustNotBeStoppedBy(c.on());
        }
        return Decision.of(new InvitationDecided(c.reviewId(), c.memberId(), c.invitation(), c.reason(), c.on()));
    }
}
