package candour.platform.kafka;

import candour.platform.rest.Neighbour;
import candour.platform.rest.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;

/** Asks review-service over HTTP, as this service and on behalf of nobody; the 2 seconds include getting the token. */
public final class HttpCurrentFacts implements CurrentFacts {

    private static final String PURPOSE = "CURRENT_FACTS";

    private final Neighbour review;

    public HttpCurrentFacts(Neighbour review) {
        this.review = review;
    }

    @Override
    public ReviewFacts of(String reviewId) {
        if (!Keys.isReference(reviewId)) {
            throw new CannotConfirm("There is no such review");
        }
        JsonNode facts = ask("/internal/v1/reviews/" + reviewId + "/facts");
        var leaf = facts.get("leafIndex");
        if (leaf == null || !leaf.isIntegralNumber()) {
            throw new CannotConfirm("The review's owner did not say as of when");
        }
        return new ReviewFacts(leaf.asLong(), facts);
    }

    private JsonNode ask(String path) {
        try {
            return review.get(path, JsonNode.class, null, PURPOSE)
                    .orElseThrow(() -> new CannotConfirm("The review's owner does not know it"));
        } catch (ProblemException e) {
            throw new CannotConfirm("The review's owner did not answer in time");
        }
    }
}
