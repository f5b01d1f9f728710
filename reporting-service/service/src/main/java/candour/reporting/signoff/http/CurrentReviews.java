package candour.reporting.signoff.http;

import candour.platform.access.Code;
import candour.platform.kafka.CannotConfirm;
import candour.platform.kafka.CurrentFacts.ReviewFacts;
import candour.reporting.signoff.CurrentReview;
import com.fasterxml.jackson.databind.JsonNode;

/** Reads what the review's owner says of it; an answer that leaves it open confirms nothing (ruling R14). */
final class CurrentReviews {

    private CurrentReviews() {}

    static CurrentReview of(ReviewFacts said) {
        return new CurrentReview(
                new Code(there(said.facts(), "/status").asText()),
                there(said.facts(), "/terms/version").asInt(),
                there(said.facts(), "/terms/changePending").asBoolean(),
                said.leafIndex());
    }

    private static JsonNode there(JsonNode facts, String what) {
        var found = facts.at(what);
        if (found.isMissingNode() || found.isNull()) {
            throw new CannotConfirm("The review's owner did not say how it stands: " + what);
        }
        return found;
    }
}
