package candour.chronology.http;

import candour.chronology.namematch.NameMatch;
import candour.chronology.namematch.NameMatchCommand.AnswerNameMatch;
import candour.chronology.read.NameMatchRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.log.Log;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Entries that seem to name a member of the Review Team: masked for that member, and for nobody else, until it is answered (R8). */
@Path("/v1/reviews/{reviewId}/name-matches")
public class NameMatchesResource {
    private final Exchange exchange;
    private final Views views;
    private final Log log;
    private final NameSearch search;

    NameMatchesResource(Exchange exchange, Views views, Log log, NameSearch search) {
        this.exchange = exchange;
        this.views = views;
        this.log = log;
        this.search = search;
    }

    /** @param reason how it is known */
    public record NameMatchBody(
            @NotNull NameMatch.Answer answer,
            @NotBlank @Size(max = 5_000) String reason) {}

    /**
     * @param whole the whole name stands in the entry, not a part of it
     * @param entryVersion the version of the entry the question is about
     * @param answer absent while it is open
     * @param masked the entry's words are not given to the person
     */
    public record NameMatchAnswer(
            UUID entryId,
            String person,
            boolean whole,
            int entryVersion,
            LocalDate raisedOn,
            NameMatch.@Nullable Answer answer,
            @Nullable Words reason,
            boolean masked,
            List<Action> actions) {}

    /** Every question that was raised, and its answer. */
    @GET
    @Allows("name-match.list")
    public RestResponse<Page<NameMatchAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(NameMatchRow.NAME_MATCHES, reviewId.toString(), this::answer);
    }

    /** Looks through everything that was handed in for names of the team; what it finds is raised as a question. */
    @POST
    @Path("/search")
    @Allows("name-match.search")
    public RestResponse<Operation> search(@PathParam("reviewId") UUID reviewId) {
        long leaf = Caught.up(views, log, Duration.ofSeconds(5));
        return search.begin(exchange, reviewId, leaf);
    }

    /** Says whether the entry is about the member of the team. They do not say so themselves. */
    @POST
    @Path("/{entryId}/{person}/answer")
    @Allows("name-match.answer")
    public RestResponse<AcceptedBody> answer(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("entryId") UUID entryId,
            @PathParam("person") Code person,
            @NotNull @Valid NameMatchBody body) {
        var reason = exchange.seal(
                "chronology-name-match-reason", reviewId.toString(), List.of(entryId.toString()), body.reason());
        return exchange.accepted(exchange.send(new AnswerNameMatch(
                reviewId,
                entryId,
                person,
                body.answer(),
                new Code(exchange.actor().reference()),
                reason,
                London.day(exchange.now()))));
    }

    private NameMatchAnswer answer(NameMatchRow row) {
        String here = "/v1/reviews/" + row.reviewId() + "/name-matches/" + row.entryId() + "/"
                + row.person().value();
        return new NameMatchAnswer(
                row.entryId(),
                row.person().value(),
                row.whole(),
                row.entryVersion(),
                row.raisedOn(),
                row.answer(),
                exchange.open(row.reason()),
                row.masks(),
                exchange.actions(Action.offer("answer", "POST", here + "/answer", "name-match.answer")));
    }
}
