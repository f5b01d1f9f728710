package candour.family.familymember;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers of one family member. Stored for ever: add fields, never rename or remove them. */
public sealed interface FamilyMemberEvent {

    /** Which review. */
    UUID reviewId();

    /** Which member. */
    UUID memberId();

    /** Somebody belongs to the family. */
    @Stored("family-member-added")
    record FamilyMemberAdded(
            UUID reviewId,
            UUID memberId,
            Relationship relationship,
            Sealed name,
            @Nullable Sealed address,
            @Nullable Sealed relationshipInWords,
            LocalDate on)
            implements FamilyMemberEvent {}

    /** What is known of them was corrected. */
    @Stored("family-member-corrected")
    record FamilyMemberCorrected(
            UUID reviewId,
            UUID memberId,
            Relationship relationship,
            Sealed name,
            @Nullable Sealed address,
            Sealed reason,
            LocalDate on)
            implements FamilyMemberEvent {}

    /** They are no longer counted among the family. */
    @Stored("family-member-removed")
    record FamilyMemberRemoved(UUID reviewId, UUID memberId, Sealed reason, LocalDate on)
            implements FamilyMemberEvent {}

    /** It was decided whether they are invited. */
    @Stored("invitation-decided")
    record InvitationDecided(
            UUID reviewId,
            UUID memberId,
            FamilyMember.Invitation invitation,
            @Nullable Sealed reason,
            LocalDate on) implements FamilyMemberEvent {}

    /** In one contact these things were explained to them. */
    @Stored("family-member-told")
    record FamilyMemberTold(UUID reviewId, UUID memberId, UUID contactId, Set<Topic> topics, LocalDate on)
            implements FamilyMemberEvent {}

    /** All three things have now been explained to them (S000-12). */
    @Stored("family-member-informed")
    record FamilyMemberInformed(UUID reviewId, UUID memberId, UUID contactId, LocalDate on)
            implements FamilyMemberEvent {}

    /** A contact on which this rested was recorded in error: what it covered counts no longer. */
    @Stored("telling-recorded-in-error")
    record TellingRecordedInError(UUID reviewId, UUID memberId, UUID contactId) implements FamilyMemberEvent {}
}
