package candour.chronology.http;

import candour.chronology.elapsed.Born;
import candour.platform.rest.Neighbour;
import candour.platform.rest.ProblemException;
import candour.platform.rest.ServiceToken;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What review-service keeps of people and gives only on behalf of somebody who asks (R13). Nothing of it is kept here. */
@Singleton
class ReviewNeighbour {
    private final Neighbour review;

    ReviewNeighbour(
            @ConfigProperty(name = "candour.review.url", defaultValue = "http://127.0.0.1:8081") URI review,
            ServiceToken token,
            ObjectMapper json) {
        this.review = new Neighbour("review-service", review, token, json);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(@Nullable String text, @Nullable String withheld) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identity(@Nullable Opened dateOfBirth) {}

    record ScanBody(String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ScanAnswer(List<Hit> hits) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hit(int from, int to, String kind, @Nullable String reference) {}

    /** The day of birth; null when it is not recorded, may not be told, or cannot be asked for just now. */
    @Nullable
    Born born(UUID subjectRef, String onBehalfOf, int latestYear) {
        try {
            return review.get(
                            "/internal/v1/subjects/" + subjectRef + "/identity",
                            Identity.class,
                            onBehalfOf,
                            "CHRONOLOGY_AGE")
                    .map(Identity::dateOfBirth)
                    .flatMap(words -> Optional.ofNullable(Born.read(words.text(), latestYear)))
                    .orElse(null);
        } catch (ProblemException _) {
            return null;
        }
    }

    /** Where a text names somebody of the review: positions, kinds and references. */
    List<Hit> names(UUID reviewId, String text, String onBehalfOf) {
        return review.post(
                        "/internal/v1/reviews/" + reviewId + "/identifier-scan",
                        new ScanBody(text),
                        ScanAnswer.class,
                        onBehalfOf,
                        "NAME_MATCH")
                .map(ScanAnswer::hits)
                .orElse(List.of());
    }
}
