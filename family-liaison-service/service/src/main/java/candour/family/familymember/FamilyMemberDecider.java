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
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Who the family is: recorded as people say it, corrected with a reason, never erased. */
public final class FamilyMemberDecider {

    /** Reads the member and the group they belong to. */
    public static final Decider<FamilyMemberCommand> FAMILY_MEMBER = Decider.of(FamilyMemberCommand.class)
            .writes(FamilyMember.FOLD, FamilyMemberCommand::memberId)
            .reads(FamilyGroup.FOLD, FamilyMemberCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(FamilyMember.FOLD), facts.of(FamilyGroup.FOLD)));

    private FamilyMemberDecider() {}

    static Decision decide(FamilyMemberCommand command, FamilyMember member, FamilyGroup group) {
        return switch (command) {
            case AddFamilyMember c -> add(c, member, group);
            case CorrectFamilyMember c -> {
                member.mustBePresentIn(c.reviewId());
                yield Decision.of(new FamilyMemberCorrected(
                        c.reviewId(), c.memberId(), c.relationship(), c.name(), c.address(), c.reason(), c.on()));
            }
            case RemoveFamilyMember c ->
                member.standing() == Standing.REMOVED ? Decision.alreadySo() : removed(c, member);
            case DecideInvitation c -> invitation(c, member.mustBePresentIn(c.reviewId()));
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
                : added.and(java.util.List.of(new FamilyGroupGrew(c.reviewId(), c.memberId())));
    }

    private static Decision removed(RemoveFamilyMember c, FamilyMember member) {
        member.mustBePresentIn(c.reviewId());
        return Decision.of(new FamilyMemberRemoved(c.reviewId(), c.memberId(), c.reason(), c.on()));
    }

    private static Decision invitation(DecideInvitation c, FamilyMember member) {
        if (c.invitation() != Invitation.INVITE && c.reason() == null) {
            throw FamilyMemberRule.NOT_INVITING_NEEDS_A_REASON.broken();
        }
        return member.invitation() == c.invitation()
                ? Decision.alreadySo()
                : Decision.of(new InvitationDecided(c.reviewId(), c.memberId(), c.invitation(), c.reason(), c.on()));
    }
}
