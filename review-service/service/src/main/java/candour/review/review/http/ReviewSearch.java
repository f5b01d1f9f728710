package candour.review.review.http;

import static candour.review.directory.read.PersonScopes.PERSON_SCOPES;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import candour.platform.service.ServiceDefinition;
import candour.platform.view.Views;
import candour.review.review.http.ReviewAnswer.ListedReview;
import candour.review.review.read.ReviewRow;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's own reviews: those where they hold a role today. Nobody finds another, by whatever reference. */
@Singleton
public class ReviewSearch {
    private final Views views;
    private final Assignments assignments;

    ReviewSearch(Views views, ServiceDefinition service) {
        this.views = views;
        this.assignments = service.assignments(views);
    }

    List<ListedReview> of(Actor actor, @Nullable String reference, @Nullable Long asOfLeaf) {
        var scopes = views.find(PERSON_SCOPES, actor.reference(), null);
        if (scopes.isEmpty()) {
            return List.of();
        }
        var direct =
                scopes.get().reviews().stream().flatMap(id -> views.find(REVIEWS, id.toString(), asOfLeaf).stream());
        var ofCommittees =
                scopes.get().committees().stream().flatMap(id -> views.all(REVIEWS, id.toString(), asOfLeaf).stream());
        return Stream.concat(direct, ofCommittees)
                .distinct()
                .filter(row -> reference == null || isCalled(row, reference))
                .filter(row -> !assignments.roles(actor, row.key()).isEmpty())
                .sorted(Comparator.comparing(ReviewRow::order))
                .map(ListedReview::of)
                .toList();
    }

    private static boolean isCalled(ReviewRow row, String reference) {
        return row.commissioned().humanReference().value().equalsIgnoreCase(reference.strip())
                || row.commissioned().pseudonym().value().equalsIgnoreCase(reference.strip());
    }
}
