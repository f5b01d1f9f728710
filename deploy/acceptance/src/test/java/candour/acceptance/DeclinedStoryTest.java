package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A committee decides otherwise than recommended: no review, but learning in another way, seen through to its end. */
@Order(3)
class DeclinedStoryTest extends Tale {
    private static final LocalDate NOTIFIED = LocalDate.of(2025, 1, 6);
    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 8);
    private static final LocalDate AGREED = LocalDate.of(2025, 1, 9);
    private static final LocalDate LEARNT = LocalDate.of(2025, 1, 10);
    private static final String WORKSHOP = "Two teams read the records of one night together.";

    private Opening opening;
    private String notification;

    @Override
    String name() {
        return "declined";
    }

    @Override
    LocalDate firstDay() {
        return NOTIFIED;
    }

    @Test
    @DisplayName("S002-009, 011, 012, 013, 015: a review is declined, and there is learning all the same")
    void a_review_is_declined_and_there_is_learning_all_the_same() {
        theNominatedPersonRecommendsAReview();
        theCommitteeDecidesAgainstItAndSaysWhyAndWhatInstead();
        ownerRegulatorAndNotifierAreToBeToldAndTheLearningToBeAgreed();
        theNotificationClosesOnlyOnceTheLearningIsAgreed();
        theLearningComesToItsEnd();
        noReviewWasEverMade();
    }

    private void theNominatedPersonRecommendsAReview() {
        opening = new Opening(cast, glenshire(), List.of("AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM"));
        notification = opening.notified(NOTIFIED);
        opening.recommended(notification, NOTIFIED, true);
    }

    private void theCommitteeDecidesAgainstItAndSaysWhyAndWhatInstead() {
        on(DECIDED);
        var declines = Opening.decision(opening.met(DECIDED).id(), DECIDED, false);
        var sayingWhy = Words.and(declines, "reasonForDiffering", "The same practice was reviewed last year.");
        cast.leadOfficer.isRefused(
                "DECLINING_NEEDS_AN_ALTERNATIVE", "decline without learning", notification + "/decision", sayingWhy);
        cast.leadOfficer.isRefused(
                "DIFFERING_NEEDS_A_REASON",
                "decline without a reason",
                notification + "/decision",
                Words.and(declines, "alternative", WORKSHOP));
        cast.leadOfficer.does(
                "the committee declines", notification + "/decision", Words.and(sayingWhy, "alternative", WORKSHOP));
    }

    private void ownerRegulatorAndNotifierAreToBeToldAndTheLearningToBeAgreed() {
        for (var kind : List.of(
                "INFORM_OWNING_BODY", "NOTIFY_REGULATOR", "RESPOND_TO_NOTIFIER", "AGREE_ALTERNATIVE_LEARNING")) {
            cast.leadOfficer.sees(kind, "OPEN", notification + "/duties");
        }
    }

    private void theNotificationClosesOnlyOnceTheLearningIsAgreed() {
        on(AGREED);
        cast.leadOfficer.does(
                "answer the notifier",
                notification + "/response",
                Map.of("text", "There will be no review, but a workshop.", "on", AGREED.toString()));
        cast.leadOfficer.isRefused(
                "DECLINED_CLOSES_WITH_AN_ALTERNATIVE",
                "close it with nothing agreed",
                notification + "/closure",
                Map.of());
        cast.nominated.sets(
                "agree on the workshop",
                notification + "/alternative-learning",
                Map.of(
                        "what",
                        WORKSHOP,
                        "byWhom",
                        "Health and social work",
                        "dueOn",
                        LEARNT.toString(),
                        "agreedOn",
                        AGREED.toString()));
        cast.leadOfficer.sees("AGREE_ALTERNATIVE_LEARNING", "DISCHARGED", notification + "/duties");
        cast.leadOfficer.does("close the notification", notification + "/closure", Map.of());
        cast.leadOfficer.sees("RESPOND_TO_NOTIFIER", "DISCHARGED", notification + "/duties");
    }

    private void theLearningComesToItsEnd() {
        on(LEARNT);
        cast.nominated.does(
                "say what was learnt",
                notification + "/alternative-learning/closure",
                Map.of("learnt", "Who rings whom is written down now.", "closedOn", LEARNT.toString()));
        var learning = cast.leadOfficer.sees(notification + "/alternative-learning", reply -> reply.text("state")
                .equals("CLOSED"));
        assertThat(learning.text("decided.text")).isEqualTo(WORKSHOP);
        assertThat(learning.body().at("/learnt/0/learnt/text").asText()).startsWith("Who rings whom");
    }

    /** Proposed terms had an id for the review they were for; nothing came of it. */
    private void noReviewWasEverMade() {
        var page = cast.leadOfficer.sees(notification);
        assertThat(page.text("decision.reviewId")).isIn("", "null");
        assertThat(cast.notifier.sees(notification).status()).isEqualTo(200);
    }
}
