package candour.family.familymember.publish;

import candour.family.familymember.FamilyMember.Invitation;
import candour.family.familymember.FamilyMemberEvent;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberAdded;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberCorrected;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberRemoved;
import candour.family.familymember.FamilyMemberEvent.FamilyMemberTold;
import candour.family.familymember.FamilyMemberEvent.InvitationDecided;
import candour.family.familymember.FamilyMemberEvent.TellingRecordedInError;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the rest of the system may know of the family: that there is somebody, by a reference, never who. */
public final class FamilyPublisher implements Publisher {

    /** Somebody has been told all there is to tell at first. */
    public record FamilyInformed(UUID reviewId, UUID memberRef, UUID contactRef, LocalDate on) {}

    /** That contact was recorded in error: what it had told this member counts no longer (ruling R3). */
    public record FamilyInformedRecordedInError(UUID reviewId, UUID memberRef, UUID contactRef) {}

    /** Whether somebody is to take part. */
    public record ParticipationChanged(UUID reviewId, UUID memberRef, String status) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof FamilyMemberEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(FamilyMemberEvent event) {
        return switch (event) {
            case FamilyMemberEvent.FamilyMemberInformed e ->
                named("FamilyInformed", e, new FamilyInformed(e.reviewId(), e.memberId(), e.contactId(), e.on()));
            case FamilyMemberAdded e -> participation(e, "IDENTIFIED");
            case FamilyMemberRemoved e -> participation(e, "REMOVED");
            case InvitationDecided e -> participation(e, status(e.invitation()));
            case TellingRecordedInError e ->
                named(
                        "FamilyInformedRecordedInError",
                        e,
                        new FamilyInformedRecordedInError(e.reviewId(), e.memberId(), e.contactId()));
            case FamilyMemberCorrected _, FamilyMemberTold _ -> Optional.empty();
        };
    }

    private static String status(Invitation invitation) {
        return switch (invitation) {
            case UNDECIDED -> "IDENTIFIED";
            case INVITE -> "INVITED";
            case NOT -> "NOT_INVITED";
            case DEFER -> "DEFERRED";
        };
    }

    private static Optional<PublicEvent> participation(FamilyMemberEvent event, String status) {
        return named(
                "ParticipationChanged", event, new ParticipationChanged(event.reviewId(), event.memberId(), status));
    }

    private static Optional<PublicEvent> named(String name, FamilyMemberEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.family." + name + ".v1", data));
    }
}
