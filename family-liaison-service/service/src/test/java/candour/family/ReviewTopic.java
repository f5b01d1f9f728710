package candour.family;

import candour.testing.Broker;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What review-service tells of a review. */
final class ReviewTopic {

    private ReviewTopic() {}

    /** Tells the contract's golden example, with these fields instead. Answers the event's id. */
    static UUID tell(UUID reviewId, String name, Map<String, Object> instead) {
        var fields = new HashMap<String, Object>(instead);
        fields.put("reviewId", reviewId);
        return Broker.tell("review", name, reviewId, fields);
    }

    /** Somebody takes a place on the review's team. */
    static UUID appointed(UUID reviewId, String person, String role) {
        return tell(
                reviewId,
                "ReviewTeamChanged",
                Map.of(
                        "appointmentId",
                        UUID.randomUUID(),
                        "personRef",
                        person,
                        "role",
                        role,
                        "effective",
                        LocalDate.now(ZoneId.of("Europe/London")).minusDays(3).toString()));
    }
}
