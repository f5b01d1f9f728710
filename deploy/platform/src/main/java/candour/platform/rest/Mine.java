package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a service adds to {@code GET /v1/me}: where the caller has a role, and what is theirs to do. A CDI bean. */
@FunctionalInterface
public interface Mine {

    /** A page of the scopes in which the caller holds a role today; nothing that their assignments do not show them anyway. */
    RestResponse<Page<MyScope>> scopes(Exchange exchange);

    /**
     * One of them.
     *
     * @param humanReference what people call it, "LR 3/2026"
     * @param pseudonym the name it goes by, never that of the child
     * @param status the stage it is in
     * @param roles the caller's, today
     * @param duties those of the roles that are not discharged
     */
    record MyScope(
            @JsonProperty("reviewId") UUID scope,
            @Nullable String humanReference,
            @Nullable String pseudonym,
            @Nullable String status,
            Set<String> roles,
            List<MyDuty> duties) {}

    /**
     * A duty that is open, or overdue.
     *
     * @param dueOn the last day, in the calendar of the scope's jurisdiction
     */
    record MyDuty(UUID dutyId, String kind, LocalDate dueOn, String state) {}
}
