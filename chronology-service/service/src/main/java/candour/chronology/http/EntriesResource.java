package candour.chronology.http;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryCommand.AddEntry;
import candour.chronology.entry.EntryCommand.AdmitEntry;
import candour.chronology.entry.EntryCommand.CorrectEntry;
import candour.chronology.entry.EntryCommand.WithdrawEntry;
import candour.chronology.imports.Account;
import candour.chronology.read.AccountRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.HandedIn;
import candour.chronology.read.ScopeRow;
import candour.chronology.scope.Placement;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.NeedsVersion;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The entries of one agency's chronology. Others than the agency see them only once they are handed in. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/entries")
public class EntriesResource {
    private final Exchange exchange;
    private final Views views;
    private final Accounts accounts;

    EntriesResource(Exchange exchange, Views views, Accounts accounts) {
        this.exchange = exchange;
        this.views = views;
        this.accounts = accounts;
    }

    /**
     * @param withdrawn the agency has taken it back; its words are not given any more
     * @param placement BEFORE_PERIOD and POST_INCIDENT only when its date makes that sure
     */
    public record EntryAnswer(
            UUID entryId,
            String agency,
            int sequence,
            int version,
            WhenAnswer when,
            AccountAnswer account,
            @Nullable Words reason,
            boolean withdrawn,
            boolean admitted,
            Placement placement) {}

    /** An agency's entries, in the order they are dated. */
    @GET
    @Allows("entry.list")
    public RestResponse<Page<EntryAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        EntryDoor.refuseOthersBeforeTheHandIn(exchange, views, reviewId, agency);
        var committed = HandedIn.committedRuns(views, reviewId, agency, exchange.asOfLeaf());
        var scope = views.find(ScopeRow.SCOPES, reviewId.toString(), exchange.asOfLeaf());
        return exchange.page(
                EntryRow.ENTRIES,
                AgencyChronology.id(reviewId, agency),
                row -> row.importRun() == null || committed.contains(row.importRun()) ? answer(row, scope) : null);
    }

    /** One entry, with its words for those who may read them. */
    @GET
    @Path("/{entryId}")
    @Allows("entry.read")
    public RestResponse<EntryAnswer> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId) {
        EntryDoor.refuseOthersBeforeTheHandIn(exchange, views, reviewId, agency);
        return exchange.one(EntryRow.ENTRIES, Entry.FOLD.stream(entryId), entryId.toString(), row -> {
            boolean here = row.reviewId().equals(reviewId) && row.agency().equals(agency);
            var committed = HandedIn.committedRuns(views, reviewId, agency, exchange.asOfLeaf());
            if (!here || row.importRun() != null && !committed.contains(row.importRun()))
                throw Problem.notFound().asException();
            return answer(row, views.find(ScopeRow.SCOPES, reviewId.toString(), exchange.asOfLeaf()));
        });
    }

    /** Adds an entry. An uncertain date is kept as it was written. */
    @POST
    @Allows("entry.add")
    public RestResponse<AcceptedBody> add(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency, @NotNull @Valid EntryBody body) {
        UUID entryId = exchange.newId();
        var when = body.when(today().getYear());
        var accepted = exchange.send(new AddEntry(
                entryId,
                reviewId,
                agency,
                body.place(),
                when.when(),
                seal(reviewId, entryId, Account.KIND, body.account(when).toJson()),
                reason(reviewId, entryId, body.reason()),
                today()));
        return exchange.accepted(
                accepted, URI.create(ChronologiesResource.here(reviewId, agency) + "/entries/" + entryId));
    }

    /** Corrects an entry. The earlier version is kept. */
    @PUT
    @Path("/{entryId}")
    @NeedsVersion
    @Allows("entry.correct")
    public RestResponse<AcceptedBody> correct(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid EntryBody body) {
        var when = body.when(today().getYear());
        return exchange.accepted(exchange.change(new CorrectEntry(
                entryId,
                reviewId,
                agency,
                when.when(),
                seal(reviewId, entryId, Account.KIND, body.account(when).toJson()),
                reason(reviewId, entryId, body.reason()),
                today())));
    }

    /** Takes an entry back, with a reason. */
    @POST
    @Path("/{entryId}/withdrawal")
    @Allows("entry.withdraw")
    public RestResponse<AcceptedBody> withdraw(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        var reason = seal(reviewId, entryId, "chronology-reason", body.reason());
        return exchange.accepted(exchange.send(new WithdrawEntry(entryId, reviewId, agency, reason, today())));
    }

    /** Lets an entry from before the period count, with a reason. */
    @POST
    @Path("/{entryId}/admission")
    @Allows("entry.admit")
    public RestResponse<AcceptedBody> admit(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("entryId") UUID entryId,
            @NotNull @Valid ChronologiesResource.ReasonBody body) {
        var reason = seal(reviewId, entryId, "chronology-reason", body.reason());
        return exchange.accepted(exchange.send(new AdmitEntry(entryId, reviewId, agency, reason, today())));
    }

    private EntryAnswer answer(EntryRow row, Optional<ScopeRow> scope) {
        var words = views.find(AccountRow.ACCOUNTS, row.key(), exchange.asOfLeaf());
        boolean withdrawn = row.withdrawn()
                || views.find(EntryRow.ENTRIES, row.key(), null)
                        .map(EntryRow::withdrawn)
                        .orElse(true);
        var account = Objects.requireNonNull(
                accounts.of(List.of(row.entryId()), exchange.asOfLeaf()).get(row.entryId()));
        return new EntryAnswer(
                row.entryId(),
                row.agency().value(),
                row.sequence(),
                row.version(),
                WhenAnswer.of(row.when()),
                account,
                words.filter(_ -> account.withheld() == null || withdrawn)
                        .map(found -> exchange.open(found.reason()))
                        .orElse(null),
                withdrawn,
                row.admitted(),
                scope.map(is -> Placement.of(row.when(), is.period(), is.incident()))
                        .orElse(Placement.IN_PERIOD));
    }

    private @Nullable Sealed reason(UUID reviewId, UUID entryId, @Nullable String reason) {
        return reason == null ? null : seal(reviewId, entryId, "chronology-reason", reason);
    }

    private Sealed seal(UUID reviewId, UUID entryId, String kind, String words) {
        return exchange.seal(kind, reviewId.toString(), List.of(entryId.toString()), words);
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }
}
