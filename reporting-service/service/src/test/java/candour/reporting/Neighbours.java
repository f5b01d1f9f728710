package candour.reporting;

import candour.testing.Broker;
import java.util.Map;
import java.util.UUID;

/** What neighbours tell of the people of a review. */
final class Neighbours {

    private Neighbours() {}

    /** Somebody takes a place on the review's team. */
    static void appointed(UUID reviewId, String person, String role) {
        Broker.tell(
                "review",
                "ReviewTeamChanged",
                reviewId,
                Map.of("reviewId", reviewId, "appointmentId", UUID.randomUUID(), "personRef", person, "role", role));
    }

    /** Somebody acts for the committee. */
    static void assigned(UUID committeeId, String person, String role) {
        Broker.tell(
                "review",
                "CommitteeAssignmentChanged",
                committeeId,
                Map.of("committeeId", committeeId, "personRef", person, "role", role));
    }
}
