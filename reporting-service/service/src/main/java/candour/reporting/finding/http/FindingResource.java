package candour.reporting.finding.http;

import static candour.reporting.finding.read.FindingList.FINDINGS;

import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.reporting.finding.EntryCitation;
import candour.reporting.finding.FindingCommand.AgreeFinding;
import candour.reporting.finding.FindingCommand.CiteEntry;
import candour.reporting.finding.FindingCommand.DraftFinding;
import candour.reporting.finding.FindingCommand.SettleCitation;
import candour.reporting.finding.FindingCommand.Settlement;
import candour.reporting.finding.FindingKind;
import candour.reporting.finding.read.CitationRow;
import candour.reporting.finding.read.FindingRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Learning points and findings with what they cite; a stale citation is settled by a person (S002-135, S002-086). */
@Path("/v1/reviews/{reviewId}/findings")
public class FindingResource {

    private final Exchange exchange;

    FindingResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A learning point or finding, how and why it emerged, and what it means for the child's life. */
    public record FindingBody(
            @NotNull FindingKind kind,
            @NotBlank @Size(max = Formats.TEXT) String words,
            @NotBlank @Size(max = Formats.TEXT) String howAndWhy,
            @Nullable @Size(max = Formats.TEXT) String childImpact,
            @Nullable @Size(max = 200) Set<UUID> threadItems,
            @Nullable LocalDate on) {}

    /** The entry as it was read. */
    public record EntryBody(
            @NotNull @Min(1) Integer mergeVersion,
            @NotNull UUID entryId,
            @NotNull @Min(1) Integer entryVersion) {

        EntryCitation entry() {
            return new EntryCitation(mergeVersion, entryId, entryVersion);
        }
    }

    /** What becomes of a stale citation, and why; with the entry when it is cited anew. */
    public record SettlementBody(
            @NotNull Settlement settlement,
            @Nullable @Valid EntryBody entry,
            @NotBlank @Size(max = Formats.TEXT) String reason,
            @Nullable LocalDate on) {}

    /** The team agrees. */
    public record AgreementBody(@Nullable LocalDate on) {}

    /** One finding with its evidence. */
    public record FindingAnswer(
            UUID findingId,
            FindingKind kind,
            @Nullable Words words,
            @Nullable Words howAndWhy,
            @Nullable Words childImpact,
            Set<UUID> threadItems,
            boolean agreed,
            List<CitationAnswer> citations,
            List<Action> actions) {}

    /** One citation and how it stands. */
    public record CitationAnswer(
            UUID citationId,
            EntryCitation entry,
            String mergeDigest,
            CitationRow.State state,
            @Nullable Integer versionNow,
            boolean entryWithdrawn,
            List<SettlementAnswer> settlements) {}

    /** How it was settled once. */
    public record SettlementAnswer(
            Settlement settlement, @Nullable Words reason, LocalDate on) {}

    /** Learning points and findings with what they cite. */
    @GET
    @Allows("finding.read")
    public RestResponse<Page<FindingAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(FINDINGS, reviewId.toString(), this::answer);
    }

    /** Drafts a finding. */
    @POST
    @Allows("finding.write")
    public RestResponse<AcceptedBody> draft(@PathParam("reviewId") UUID reviewId, @Valid FindingBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new DraftFinding(
                reviewId,
                id,
                body.kind(),
                seal("finding", reviewId, id, body.words()),
                seal("finding-emergence", reviewId, id, body.howAndWhy()),
                exchange.sealOrNull("child-impact", reviewId.toString(), List.of(id.toString()), body.childImpact()),
                body.threadItems() == null ? Set.of() : body.threadItems(),
                exchange.orToday(body.on())));
        return exchange.accepted(accepted, here(reviewId, id, ""));
    }

    /** Adds a citation to a finding. */
    @POST
    @Path("/{findingId}/citations")
    @Allows("finding.write")
    public RestResponse<AcceptedBody> cite(
            @PathParam("reviewId") UUID reviewId, @PathParam("findingId") UUID findingId, @Valid EntryBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new CiteEntry(reviewId, findingId, id, body.entry(), exchange.today()));
        return exchange.accepted(accepted, here(reviewId, findingId, "/citations/" + id));
    }

    /** Settles a citation whose source has changed. */
    @POST
    @Path("/{findingId}/citations/{citationId}/settlement")
    @Allows("finding.write")
    public RestResponse<AcceptedBody> settle(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("findingId") UUID findingId,
            @PathParam("citationId") UUID citationId,
            @Valid SettlementBody body) {
        return exchange.accepted(exchange.send(new SettleCitation(
                reviewId,
                findingId,
                citationId,
                body.settlement(),
                body.entry() == null ? null : body.entry().entry(),
                seal("settlement-reason", reviewId, citationId, body.reason()),
                exchange.orToday(body.on()))));
    }

    /** Agrees a finding. */
    @POST
    @Path("/{findingId}/agreement")
    @Allows("finding.write")
    public RestResponse<AcceptedBody> agree(
            @PathParam("reviewId") UUID reviewId, @PathParam("findingId") UUID findingId, @Valid AgreementBody body) {
        return exchange.accepted(exchange.send(new AgreeFinding(reviewId, findingId, exchange.orToday(body.on()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID entry, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(entry.toString()), text);
    }

    private static URI here(UUID reviewId, UUID findingId, String more) {
        return URI.create("/v1/reviews/" + reviewId + "/findings/" + findingId + more);
    }

    private FindingAnswer answer(FindingRow row) {
        var drafted = row.drafted();
        var agreement =
                here(drafted.reviewId(), drafted.findingId(), "/agreement").toString();
        return new FindingAnswer(
                drafted.findingId(),
                drafted.kind(),
                exchange.open(drafted.words()),
                exchange.open(drafted.howAndWhy()),
                exchange.open(drafted.childImpact()),
                drafted.threadItems(),
                row.agreed(),
                row.citations().stream().map(this::answer).toList(),
                exchange.actions(Action.offer("agree", "POST", agreement, "finding.write")
                        .trying(new AgreeFinding(drafted.reviewId(), drafted.findingId(), exchange.today()))));
    }

    private CitationAnswer answer(CitationRow row) {
        return new CitationAnswer(
                row.citationId(),
                row.entry(),
                row.mergeDigest().value(),
                row.state(),
                row.versionNow(),
                row.entryWithdrawn(),
                row.settlements().stream()
                        .map(each -> new SettlementAnswer(each.settlement(), exchange.open(each.reason()), each.on()))
                        .toList());
    }
}
