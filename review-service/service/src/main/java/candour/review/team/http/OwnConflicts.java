package candour.review.team.http;

import static candour.review.directory.read.PersonScopes.PERSON_SCOPES;

import candour.platform.access.Assignments;
import candour.platform.rest.Exchange;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;

/** What the caller's own interests keep from them in lists of many reviews: access was checked for the list alone (R8). */
@Singleton
public class OwnConflicts {
    private final Exchange exchange;
    private final Views views;
    private final Assignments assignments;

    OwnConflicts(Exchange exchange, Views views, ServiceDefinition service) {
        this.exchange = exchange;
        this.views = views;
        this.assignments = service.assignments(views);
    }

    /** Which reviews, or what is about them, an interest that the Chair has not accepted keeps from the caller. */
    public Predicate<UUID> bars() {
        boolean any = views.find(PERSON_SCOPES, exchange.actor().reference(), null)
                .filter(row -> !row.conflicts().isEmpty())
                .isPresent();
        return scope ->
                any && !assignments.bars(exchange.actor(), scope.toString()).isEmpty();
    }
}
