package candour.platform.rest;

import candour.platform.access.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service adds to {@code GET /v1/me}: the caller's reviews, roles and duties (ruling R26). A CDI bean. */
@FunctionalInterface
public interface Mine {

    /** The reviews where the person holds a role today; nothing that the person's assignments do not show anyway. */
    List<MyReview> reviews(Actor actor);

    /**
     * One of them.
     *
     * @param humanReference what people call it, "LR 3/2026"
     * @param pseudonym the name it goes by, never that of the child
     * @param status the stage it is in
     * @param roles the caller's, today
     * @param duties those of the roles that are not discharged
     */
    record MyReview(
            UUID reviewId,
            @Nullable String humanReference,
            @Nullable String pseudonym,
            @Nullable String status,
            Set<String> roles,
            List<MyDuty> duties) {}

    /**
     * A duty that is open, or overdue.
     *
     * @param dueOn the last day, in the calendar of the review's jurisdiction
     */
    record MyDuty(UUID dutyId, String kind, LocalDate dueOn, String state) {}
}
