package candour.chronology.http;

import candour.chronology.nocontact.NoContactCommand.StateNoContact;
import candour.chronology.nocontact.NoContactCommand.WithdrawNoContact;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.NoContactRow;
import candour.chronology.read.RoleRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When an agency had no contact, in its own words: more than an empty stretch, which may only be a gap in what was written. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/no-contact")
public class NoContactResource {
    private final Exchange exchange;
    private final Views views;

    NoContactResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /**
     * @param from the first day without contact
     * @param until the last
     * @param account why, or how it is known
     */
    public record NoContactBody(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable @Size(max = 5_000) String account) {}

    public record NoContactAnswer(
            UUID statementId,
            String agency,
            LocalDate from,
            LocalDate until,
            @Nullable Words account,
            LocalDate on,
            boolean withdrawn,
            List<Action> actions) {}

    /** What the agency has stated. Others see it once its chronology is handed in. */
    @GET
    @Allows("no-contact.list")
    public RestResponse<Page<NoContactAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        boolean own = exchange.roles().contains(RoleRow.AGENCY_LEAD + ":" + agency.value());
        boolean handedIn = views.find(AgencyRow.AGENCIES, AgencyRow.key(reviewId, agency), null)
                .map(AgencyRow::handedIn)
                .orElse(false);
        if (!own && !handedIn) throw Problem.notFound().asException();
        return exchange.page(
                NoContactRow.NO_CONTACTS,
                reviewId.toString(),
                row -> row.agency().equals(agency) ? answer(row) : null);
    }

    /** States that there was no contact from one day to another. */
    @POST
    @Allows("no-contact.state")
    public RestResponse<AcceptedBody> state(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @NotNull @Valid NoContactBody body) {
        UUID statementId = exchange.newId();
        var account = exchange.sealOrNull(
                "chronology-no-contact", reviewId.toString(), List.of(statementId.toString()), body.account());
        var accepted = exchange.send(new StateNoContact(
                statementId, reviewId, agency, body.from(), body.until(), account, London.day(exchange.now())));
        return exchange.accepted(accepted, URI.create(here(reviewId, agency) + "/" + statementId));
    }

    /** Takes a statement back, with a reason. */
    @POST
    @Path("/{statementId}/withdrawal")
    @Allows("no-contact.withdraw")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("statementId") UUID statementId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        var reason =
                exchange.seal("chronology-reason", reviewId.toString(), List.of(statementId.toString()), body.reason());
        return exchange.accepted(exchange.send(
                new WithdrawNoContact(statementId, reviewId, agency, reason, London.day(exchange.now()))));
    }

    private NoContactAnswer answer(NoContactRow row) {
        String one = here(row.reviewId(), row.agency()) + "/" + row.statementId();
        return new NoContactAnswer(
                row.statementId(),
                row.agency().value(),
                row.from(),
                row.until(),
                row.withdrawn() ? Words.withheld("WITHDRAWN") : exchange.open(row.account()),
                row.on(),
                row.withdrawn(),
                exchange.actions(Action.offer("withdraw", "POST", one + "/withdrawal", "no-contact.withdraw")));
    }

    private static String here(UUID reviewId, Code agency) {
        return ChronologiesResource.here(reviewId, agency) + "/no-contact";
    }
}
