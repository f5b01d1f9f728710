package candour.review.team.http;

import candour.platform.access.Assignments;
import candour.platform.rest.Exchange;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What the caller's own interests keep from them in lists of many reviews: access was checked for the list alone (R8). */
@Singleton
public class OwnConflicts {
    private final Exchange exchange;
    private final Assignments assignments;

    OwnConflicts(Exchange exchange, Views views, ServiceDefinition service) {
        this.exchange = exchange;
        this.assignments = service.assignments(views);
    }

    /** Whether a review is kept from the caller by an interest that the Chair has not accepted. */
    public boolean barred(UUID reviewId) {
        return !assignments.bars(exchange.actor(), reviewId.toString()).isEmpty();
    }
}
