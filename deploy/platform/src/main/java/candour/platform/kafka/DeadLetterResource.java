package candour.platform.kafka;

import candour.platform.kafka.DeadLetter.DiscardReason;
import candour.platform.kafka.DeadLetter.State;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For operators: records of the neighbours that could not be handled, and what is done about them. */
@Path("/v1/operations/dead-letters")
public class DeadLetterResource {

    private static final int AT_MOST = 200;

    private final Instance<Inbox> inbox;
    private final Exchange exchange;

    DeadLetterResource(Instance<Inbox> inbox, Exchange exchange) {
        this.inbox = inbox;
        this.exchange = exchange;
    }

    /** The oldest 200 that stand so; open ones unless asked for others. */
    @GET
    @Allows("dead-letter.read")
    public List<DeadLetter> list(@QueryParam("state") @DefaultValue("OPEN") State state) {
        return letters().list(state, AT_MOST);
    }

    /** One record that could not be handled. */
    @GET
    @Path("/{id}")
    @Allows("dead-letter.read")
    public DeadLetter one(@PathParam("id") UUID id) {
        return letters().find(id).orElseThrow(() -> Problem.notFound().asException());
    }

    /** Tries the record's key again, in order; then lets the later ones follow until one fails. */
    @POST
    @Path("/{id}/retry")
    @Allows("dead-letter.retry")
    public DeadLetter retry(@PathParam("id") UUID id) {
        return settle(id, letters -> letters.retry(id, exchange.actor().reference()));
    }

    /** Decides that nothing follows from the record, for a reason that is kept; lets the later ones follow. */
    @POST
    @Path("/{id}/discard")
    @Allows("dead-letter.discard")
    public DeadLetter discard(@PathParam("id") UUID id, @NotNull @Valid DiscardBody body) {
        return settle(
                id, letters -> letters.discard(id, exchange.actor().reference(), body.reason(), body.reference()));
    }

    /**
     * Why a record is discarded.
     *
     * @param reason a code, because free text might hold personal data
     * @param reference for example a ticket's number, or null
     */
    public record DiscardBody(
            @NotNull DiscardReason reason,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._:/-]{1,60}")
            String reference) {}

    private DeadLetter settle(UUID id, Function<DeadLetters, DeadLetter> how) {
        one(id);
        try {
            return how.apply(letters());
        } catch (DeadLetters.NotPossible e) {
            throw Problem.of(ProblemType.CONFLICT, e.getMessage() + ".").asException();
        }
    }

    private DeadLetters letters() {
        if (!inbox.isResolvable()) {
            throw Problem.notFound().asException();
        }
        return inbox.get().deadLetters();
    }
}
