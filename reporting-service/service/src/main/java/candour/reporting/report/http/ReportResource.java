package candour.reporting.report.http;

import static candour.reporting.report.read.ReportVersions.VERSIONS;

import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import candour.reporting.knownfamily.read.FamilyWords;
import candour.reporting.report.Classification;
import candour.reporting.report.Report;
import candour.reporting.report.ReportCommand.AddSection;
import candour.reporting.report.ReportCommand.AddStatement;
import candour.reporting.report.ReportCommand.DraftVersion;
import candour.reporting.report.ReportCommand.EmbedTerms;
import candour.reporting.report.ReportCommand.ReclassifyStatement;
import candour.reporting.report.ReportCommand.TakeOutStatement;
import candour.reporting.report.SectionKind;
import candour.reporting.report.StatementKind;
import candour.reporting.report.read.ReportVersions;
import candour.reporting.report.read.VersionRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The report's versions, sections and statements (S002-140, S002-154). Bodies that sign read what was presented. */
@Path("/v1/reviews/{reviewId}/report")
public class ReportResource {

    private static final Set<String> TEAM = Set.of("CHAIR", "ACTING_CHAIR", "REVIEWER", "TEAM_MEMBER", "ADMINISTRATOR");

    private final Exchange exchange;
    private final Views views;

    ReportResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A version is opened. */
    public record VersionBody(@Nullable LocalDate on) {}

    /** Which version of the terms of reference stands in it. */
    public record TermsBody(@NotNull @Min(1) Integer version) {}

    /** A section. */
    public record SectionBody(@NotNull SectionKind kind, boolean personalData) {}

    /** What a statement is, and whose. */
    public record ClassificationBody(
            @NotNull StatementKind kind,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String holder,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String source,
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** A statement. */
    public record StatementBody(
            @NotNull StatementKind kind,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String holder,
            @Nullable @Pattern(regexp = Formats.REFERENCE) String source,
            @NotBlank @Size(max = Formats.TEXT) String text) {}

    /** Why a statement is taken out. */
    public record RemovalBody(
            @NotBlank @Size(max = Formats.TEXT) String reason) {}

    /** The report's versions this caller may read. */
    @GET
    @Path("/versions")
    @Allows("report.list")
    public RestResponse<Page<VersionAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(VERSIONS, reviewId.toString(), row -> readable(row) ? VersionAnswer.brief(row) : null);
    }

    /** One version, section by section. */
    @GET
    @Path("/versions/{version}")
    @Allows("report.read")
    public RestResponse<VersionAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("version") int version) {
        return exchange.one(
                VERSIONS, Report.FOLD.stream(reviewId), ReportVersions.key(reviewId, version), this::answer);
    }

    /** Begins a version. */
    @POST
    @Path("/versions")
    @Allows("report.write")
    public RestResponse<AcceptedBody> draft(@PathParam("reviewId") UUID reviewId, @Valid VersionBody body) {
        return exchange.accepted(
                exchange.send(new DraftVersion(reviewId, exchange.orToday(body.on()))),
                URI.create("/v1/reviews/" + reviewId + "/report/versions"));
    }

    /** Puts the agreed terms of reference into the report. */
    @PUT
    @Path("/terms-of-reference")
    @Allows("report.write")
    public RestResponse<AcceptedBody> embed(@PathParam("reviewId") UUID reviewId, @Valid TermsBody body) {
        return exchange.accepted(exchange.send(new EmbedTerms(reviewId, body.version())));
    }

    /** Adds a section. */
    @POST
    @Path("/sections")
    @Allows("report.write")
    public RestResponse<AcceptedBody> add(@PathParam("reviewId") UUID reviewId, @Valid SectionBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(new AddSection(reviewId, id, body.kind(), body.personalData())),
                URI.create("/v1/reviews/" + reviewId + "/report/sections/" + id));
    }

    /** Adds a statement to a section. */
    @POST
    @Path("/sections/{sectionId}/statements")
    @Allows("report.write")
    public RestResponse<AcceptedBody> state(
            @PathParam("reviewId") UUID reviewId, @PathParam("sectionId") UUID sectionId, @Valid StatementBody body) {
        var id = exchange.newId();
        return exchange.accepted(
                exchange.send(new AddStatement(
                        reviewId,
                        sectionId,
                        id,
                        new Classification(body.kind(), Code.orNull(body.holder()), Code.orNull(body.source())),
                        seal("statement", reviewId, id, body.text()))),
                URI.create("/v1/reviews/" + reviewId + "/report/statements/" + id));
    }

    /** Says whether a statement is fact, opinion or account. */
    @POST
    @Path("/statements/{statementId}/classification")
    @Allows("report.write")
    public RestResponse<AcceptedBody> reclassify(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("statementId") UUID statementId,
            @Valid ClassificationBody body) {
        return exchange.accepted(exchange.send(new ReclassifyStatement(
                reviewId,
                statementId,
                new Classification(body.kind(), Code.orNull(body.holder()), Code.orNull(body.source())),
                seal("classification-reason", reviewId, statementId, body.reason()))));
    }

    /** Takes a statement out. It stays in history. */
    @POST
    @Path("/statements/{statementId}/removal")
    @Allows("report.write")
    public RestResponse<AcceptedBody> takeOut(
            @PathParam("reviewId") UUID reviewId, @PathParam("statementId") UUID statementId, @Valid RemovalBody body) {
        return exchange.accepted(exchange.send(new TakeOutStatement(
                reviewId, statementId, seal("removal-reason", reviewId, statementId, body.reason()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID entry, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(entry.toString()), text);
    }

    /** A draft is the team's; the bodies that sign read what was presented. */
    private boolean readable(VersionRow row) {
        return row.report().fixed() || exchange.roles().stream().anyMatch(TEAM::contains);
    }

    private VersionAnswer answer(VersionRow row) {
        if (!readable(row)) {
            throw Problem.notFound().asException();
        }
        var here = "/v1/reviews/" + row.reviewId() + "/report";
        return VersionAnswer.of(
                exchange,
                row,
                FamilyWords.usable(views, row.reviewId()),
                exchange.actions(
                        Action.offer("draft-next-version", "POST", here + "/versions", "report.write"),
                        Action.offer("add-section", "POST", here + "/sections", "report.write")
                                .trying(new AddSection(row.reviewId(), row.reviewId(), SectionKind.OTHER, false))));
    }
}
