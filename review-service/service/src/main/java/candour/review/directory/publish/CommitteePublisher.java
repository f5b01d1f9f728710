package candour.review.directory.publish;

import candour.platform.access.Code;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.directory.CommitteeEvent;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who acts for a committee: the others' access follows it, for each of the committee's reviews. */
public final class CommitteePublisher implements Publisher {
    /**
     * Someone began or ceased to act for a committee.
     *
     * @param change ASSIGNED or ENDED
     */
    public record CommitteeAssignmentChanged(
            UUID committeeId, Code personRef, String role, String change, LocalDate effective) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof CommitteeEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(CommitteeEvent event) {
        return switch (event) {
            case CommitteeEstablished _ -> Optional.empty();
            case CommitteeRoleAssigned e ->
                Optional.of(changed(new CommitteeAssignmentChanged(
                        e.committeeId(), e.personRef(), e.role().name(), "ASSIGNED", e.from())));
            case CommitteeRoleEnded e ->
                Optional.of(changed(new CommitteeAssignmentChanged(
                        e.committeeId(), e.personRef(), e.role().name(), "ENDED", e.to())));
        };
    }

    private static PublicEvent changed(CommitteeAssignmentChanged data) {
        return new PublicEvent(data.committeeId().toString(), "candour.review.CommitteeAssignmentChanged.v1", data);
    }
}
