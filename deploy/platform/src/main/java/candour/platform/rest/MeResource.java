package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Link;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
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
     * @param scopes where the caller has a role, on the wire under the trade's own word: the first of them, or those
     *     after {@code ?cursor=}; absent where that is for another service to say (review-service does)
     * @param next the cursor of those that follow; absent when there are no more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(
            String reference,
            @Nullable String organisation,
            Set<String> groups,
            @JsonProperty("reviews") @Nullable List<Mine.MyScope> scopes,
            @Nullable String next) {}

    /** Who the caller is, and what waits for them; a page at a time for who has a great many. */
    @GET
    @Allows("me.read")
    public RestResponse<Me> me() {
        if (mine.isUnsatisfied()) {
            return RestResponse.ok(me(null, null));
        }
        var page = mine.get().scopes(exchange);
        return ResponseBuilder.ok(me(page.getEntity().items(), page.getEntity().next()))
                .links(page.getLinks().toArray(Link[]::new))
                .build();
    }

    private Me me(@Nullable List<Mine.MyScope> scopes, @Nullable String next) {
        var actor = exchange.actor();
        return new Me(actor.reference(), actor.organisation(), new TreeSet<>(actor.groups()), scopes, next);
    }
}
