package candour.family.familymember;

import candour.family.familymember.FamilyMemberEvent.FamilyMemberAdded;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberCorrected;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberInformed;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberRemoved;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.platform.decision.Fold;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of one member to decide the next command.
 *
 * @param reviewId the review they belong to, null while nobody is recorded
 * @param told what was explained to them, by contact
 */
public record FamilyMember(
        @Nullable UUID reviewId, Standing standing, Invitation invitation, Map<UUID, Set<Topic>> told) {

    /** Whether they count among the family. */
    public enum Standing {
        UNKNOWN,
        PRESENT,
        REMOVED
    }

    /** Whether they are to be invited to contribute. */
    public enum Invitation {
        UNDECIDED,
        INVITE,
        NOT,
        DEFER
    }

    /** How their events become their state. */
    public static final Fold<FamilyMember, FamilyMemberEvent> FOLD = new Fold<>(
            "family-member",
            FamilyMemberEvent.class,
            FamilyMemberEvent::memberId,
            FamilyMember::evolve,
            new FamilyMember(null, Standing.UNKNOWN, Invitation.UNDECIDED, Map.of()));

    /** Everything Annex 4 asks for has been explained to them, in one contact or over several. */
    public boolean isInformed() {
        return covered().containsAll(EnumSet.allOf(Topic.class));
    }

    /** They must be told of a pause, stop or delay: they know of the review, or are to be invited to it (S000-26). */
    public boolean mustBeKeptInformed() {
        return standing == Standing.PRESENT && (!told.isEmpty() || invitation == Invitation.INVITE);
    }

    /** What has been explained to them so far. */
    public Set<Topic> covered() {
        var all = EnumSet.noneOf(Topic.class);
        told.values().forEach(all::addAll);
        return all;
    }

    /** Refuses when nobody of this reference was ever recorded as family in this review. */
    public FamilyMember mustBelongTo(UUID review) {
        if (!review.equals(reviewId)) {
            throw FamilyMemberRule.MEMBER_IS_NOT_KNOWN.broken("Add them to the family first.");
        }
        return this;
    }

    /** Refuses when nobody of this reference is among the family of this review now. */
    FamilyMember mustBePresentIn(UUID review) {
        return switch (mustBelongTo(review).standing) {
            case PRESENT -> this;
            case UNKNOWN -> throw FamilyMemberRule.MEMBER_IS_NOT_KNOWN.broken();
            case REMOVED -> throw FamilyMemberRule.MEMBER_WAS_REMOVED.broken();
        };
    }

    /** Events are facts: evolve never judges and never throws. */
    static FamilyMember evolve(FamilyMember was, FamilyMemberEvent event) {
        return switch (event) {
            case FamilyMemberAdded e -> new FamilyMember(e.reviewId(), Standing.PRESENT, was.invitation, was.told);
            case FamilyMemberCorrected _, FamilyMemberInformed _ -> was;
            case FamilyMemberRemoved _ -> new FamilyMember(was.reviewId, Standing.REMOVED, was.invitation, was.told);
            case InvitationDecided e -> new FamilyMember(was.reviewId, was.standing, e.invitation(), was.told);
            case FamilyMemberTold e -> was.with(e.contactId(), e.topics());
            case TellingRecordedInError e -> was.without(e.contactId());
        };
    }

    private FamilyMember with(UUID contactId, Set<Topic> topics) {
        var all = new HashMap<>(told);
        all.put(contactId, topics);
        return new FamilyMember(reviewId, standing, invitation, Map.copyOf(all));
    }

    private FamilyMember without(UUID contactId) {
        var all = new HashMap<>(told);
        all.remove(contactId);
        return new FamilyMember(reviewId, standing, invitation, Map.copyOf(all));
    }
}
