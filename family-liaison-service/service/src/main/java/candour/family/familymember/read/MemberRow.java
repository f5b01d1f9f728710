package candour.family.familymember.read;

import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.Relationship;
import candour.family.familymember.Topic;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family member as read.
 *
 * @param told what was explained to them, by contact
 * @param informedOn the day on which all of it had been, or null
 */
public record MemberRow(
        UUID memberId,
        UUID reviewId,
        Relationship relationship,
        Sealed name,
        @Nullable Sealed address,
        @Nullable Sealed relationshipInWords,
        boolean removed,
        Invitation invitation,
        Map<UUID, Set<Topic>> told,
        @Nullable LocalDate informedOn)
        implements Row {

    @Override
    public String key() {
        return memberId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    /** What has been explained so far. */
    public Set<Topic> covered() {
        var all = EnumSet.noneOf(Topic.class);
        told.values().forEach(all::addAll);
        return all;
    }

    MemberRow with(Relationship now, Sealed called, @Nullable Sealed living, boolean gone) {
        return new MemberRow(
                memberId, reviewId, now, called, living, relationshipInWords, gone, invitation, told, informedOn);
    }

    MemberRow invited(Invitation decided) {
        return new MemberRow(
                memberId,
                reviewId,
                relationship,
                name,
                address,
                relationshipInWords,
                removed,
                decided,
                told,
                informedOn);
    }

    MemberRow informed(@Nullable LocalDate on) {
        return new MemberRow(
                memberId, reviewId, relationship, name, address, relationshipInWords, removed, invitation, told, on);
    }

    MemberRow told(UUID contactId, Set<Topic> topics) {
        var all = new HashMap<>(told);
        all.put(contactId, topics);
        return telling(all, informedOn);
    }

    /** Without that contact; informed no longer, when what is left does not cover everything. */
    MemberRow notTold(UUID contactId) {
        var all = new HashMap<>(told);
        all.remove(contactId);
        var left = telling(all, informedOn);
        return left.covered().containsAll(EnumSet.allOf(Topic.class)) ? left : left.informed(null);
    }

    private MemberRow telling(Map<UUID, Set<Topic>> all, @Nullable LocalDate on) {
        return new MemberRow(
                memberId,
                reviewId,
                relationship,
                name,
                address,
                relationshipInWords,
                removed,
                invitation,
                Map.copyOf(all),
                on);
    }
}
