package candour.family.familymember;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked about who the family is. */
public sealed interface FamilyMemberCommand {

    /** Which review. */
    UUID reviewId();

    /** Which member. */
    UUID memberId();

    /** Somebody belongs to the family (S000-06). */
    record AddFamilyMember(
            UUID reviewId,
            UUID memberId,
            Relationship relationship,
            Sealed name,
            @Nullable Sealed address,
            @Nullable Sealed relationshipInWords,
            LocalDate on)
            implements FamilyMemberCommand {}

    /** What is known of them was wrong or has changed. */
    record CorrectFamilyMember(
            UUID reviewId,
            UUID memberId,
            Relationship relationship,
            Sealed name,
            @Nullable Sealed address,
            Sealed reason,
            LocalDate on)
            implements FamilyMemberCommand {}

    /** They are no longer counted among the family; their history stays (S000-06). */
    record RemoveFamilyMember(UUID reviewId, UUID memberId, Sealed reason, LocalDate on)
            implements FamilyMemberCommand {}

    /** It is decided whether they are invited to contribute (S000-07). */
    record DecideInvitation(
            UUID reviewId,
            UUID memberId,
            FamilyMember.Invitation invitation,
            @Nullable Sealed reason,
            LocalDate on) implements FamilyMemberCommand {}
}
