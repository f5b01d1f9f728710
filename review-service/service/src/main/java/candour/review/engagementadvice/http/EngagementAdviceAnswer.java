package candour.review.engagementadvice.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.engagementadvice.read.AdviceRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about involving a family, and the advice given on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngagementAdviceAnswer(
        UUID adviceId,
        UUID committeeId,
        @Nullable UUID about,
        String askerRef,
        LocalDate askedOn,
        @Nullable Words question,
        List<AdviceAnswer> given,
        List<Action> actions) {
    /** What was advised, by whom. */
    public record AdviceAnswer(UUID eventId, @Nullable Words advice, String adviserRef, LocalDate givenOn) {}

    static EngagementAdviceAnswer of(Exchange x, AdviceRow row) {
        var asked = row.asked();
        return new EngagementAdviceAnswer(
                asked.adviceId(),
                asked.committeeId(),
                asked.about(),
                asked.askerRef().value(),
                asked.askedOn(),
                x.open(asked.question()),
                row.given().stream()
                        .map(each -> new AdviceAnswer(
                                each.eventId(), x.open(each.advice()), each.adviserRef(), each.givenOn()))
                        .toList(),
                x.actions(Action.offer(
                        "give",
                        "POST",
                        "/v1/engagement-advice/" + asked.adviceId() + "/advice",
                        "engagement-advice.give")));
    }
}
