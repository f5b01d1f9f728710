package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who the caller is to this service, so that a front end knows where to begin. */
@Path("/v1/me")
public class MeResource {

    private final Exchange exchange;
    private final Instance<Mine> mine;

    MeResource(Exchange exchange, Instance<Mine> mine) {
        this.exchange = exchange;
        this.mine = mine;
    }

    /**
     * The caller.
     *
     * @param reference the person's reference
     * @param organisation the organisation's code, or null
     * @param groups global capacities
     * @param scopes where the caller has a role, on the wire under the trade's own word; absent where that is for another service to say (review-service does)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(
            String reference,
            @Nullable String organisation,
            Set<String> groups,
            @JsonProperty("reviews") @Nullable List<Mine.MyScope> scopes) {}

    /** Who the caller is, and what waits for them. */
    @GET
    @Allows("me.read")
    public Me me() {
        var actor = exchange.actor();
        return new Me(
                actor.reference(),
                actor.organisation(),
                new TreeSet<>(actor.groups()),
                mine.isUnsatisfied()
                        ? null
                        : mine.stream()
                                .flatMap(each -> each.scopes(actor).stream())
                                .toList());
    }
}
