package candour.review.alternativelearning.http;

import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.review.alternativelearning.read.AlternativeRow;
import jakarta.inject.Singleton;

/** The same answer in a notification's page and in a committee's list. */
@Singleton
public class AlternativeAnswers {
    private final Exchange exchange;

    AlternativeAnswers(Exchange exchange) {
        this.exchange = exchange;
    }

    AlternativeAnswer of(AlternativeRow row) {
        var here = "/v1/notifications/" + row.notificationId() + "/alternative-learning";
        return AlternativeAnswer.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("agree", "PUT", here, "alternative.agree"),
                        Action.offer("close", "POST", here + "/closure", "alternative.agree")));
    }
}
