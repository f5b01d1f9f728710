package candour.chronology.http;

import candour.chronology.imports.ImportDesk;
import candour.chronology.imports.ImportRuns;
import candour.chronology.imports.preview.ChosenColumns;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.read.ChoiceRow;
import candour.chronology.read.ImportRow;
import candour.chronology.upload.ChosenTable;
import candour.chronology.upload.Upload;
import candour.chronology.upload.UploadCommand.AbandonImport;
import candour.chronology.upload.UploadCommand.BeginImport;
import candour.chronology.upload.UploadCommand.ChooseColumns;
import candour.chronology.upload.UploadCommand.ReceiveFile;
import candour.chronology.upload.UploadEvent.Cause;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.command.Accepted;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import candour.platform.rest.Words;
import candour.platform.sealed.SealedFile;
import candour.platform.sealed.SealedFiles;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bringing a file in: hand it in, look at every cell's reading, commit or give up (R28). For its owner only. */
@Path("/v1/reviews/{reviewId}/chronologies/{agency}/imports")
public class ImportsResource {
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Exchange exchange;
    private final Views views;
    private final SealedFiles files;
    private final ImportDesk desk;
    private final ImportRuns runs;

    ImportsResource(Exchange exchange, Views views, SealedFiles files, ImportDesk desk, ImportRuns runs) {
        this.exchange = exchange;
        this.views = views;
        this.files = files;
        this.desk = desk;
        this.runs = runs;
    }

    /**
     * @param allOrNothing refuse to begin when any row is not ready; else such rows are left out and counted
     * @param reason needed once the chronology was handed in
     */
    public record CommitBody(
            boolean allOrNothing,
            @Nullable @Size(max = 5_000) String reason) {}

    /**
     * @param percent of the rows stored; they count for nothing before the stage is COMMITTED
     * @param choices how often the columns were chosen
     */
    public record ImportAnswer(
            UUID importId,
            Upload.Stage stage,
            String sha256,
            long bytes,
            @Nullable Words name,
            Instant keptUntil,
            int rows,
            int leftOut,
            int done,
            int percent,
            int choices,
            @Nullable Cause cause) {}

    /**
     * Hands a file in: .docx, .xlsx, .odt, .ods, .csv or .json, as its content says and not its name. Nothing is stored as an entry before it
     * is committed. The very same file again is answered with a warning, and nothing new.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Allows("import.receive")
    public RestResponse<AcceptedBody> receive(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @QueryParam("name") @Nullable @Size(max = 200) String name,
            @QueryParam("source") @Nullable @Size(max = 2_000) String source,
            InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST)
            throw Problem.of(ProblemType.TOO_LARGE, "A file of at most 50 MB is taken.")
                    .asException();
        if (desk.preview(content, today().getYear(), source) instanceof Preview.Refused refused)
            throw Problem.of(ProblemType.UNSUPPORTED_FORMAT, refused.reason().words())
                    .because(refused.reason().name())
                    .asException();
        byte[] hash = sha256(content);
        exchange.uploaded(hash);
        Code sha256 = new Code(HexFormat.of().formatHex(hash));
        UUID importId = Ids.following(reviewId, agency.value() + "/" + sha256.value());
        List<String> subject = List.of(exchange.newId().toString());
        String scope = reviewId.toString();
        SealedFile file = files.write("chronology-file", scope, subject, new ByteArrayInputStream(content), LARGEST);
        ReceiveFile received = new ReceiveFile(
                importId,
                reviewId,
                agency,
                sha256,
                file,
                exchange.sealOrNull("chronology-file-name", scope, subject, name),
                exchange.sealOrNull("chronology-file-source", scope, subject, source),
                new Code(exchange.actor().reference()),
                today(),
                exchange.now().plus(Duration.ofDays(7)));
        Accepted accepted = files.keepIf(Accepted::hasStored, () -> exchange.send(received), file);
        return exchange.accepted(accepted, here(reviewId, agency, importId));
    }

    /** How far an import has come. */
    @GET
    @Path("/{importId}")
    @Allows("import.read")
    public RestResponse<ImportAnswer> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("importId") UUID importId) {
        return exchange.one(
                ImportRow.IMPORTS,
                Upload.FOLD.stream(importId),
                importId.toString(),
                row -> answer(own(row, reviewId, agency)));
    }

    /** How every cell was read, and what is wrong with it. */
    @GET
    @Path("/{importId}/preview")
    @APIResponseSchema(value = PreviewAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "It was given up, or its seven days are over.")
    @APIResponse(responseCode = "415", description = "It cannot be read as what it was taken for.")
    @Allows("import.preview")
    public RestResponse<PreviewAnswer> preview(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("importId") UUID importId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Paging page = Paging.of(cursor, limit);
        ImportRow row = find(reviewId, agency, importId);
        Preview.Read read = readable(row, () -> desk.preview(row, desk.said(row)));
        return exchange.answer(ImportRow.IMPORTS, PreviewAnswer.of(read, page.from(), page.limit()));
    }

    /**
     * Says what the columns hold, in place of what their headings seem to mean; the preview then shows the rows as read so. Said again, it
     * takes the place of what was said before.
     */
    @POST
    @Path("/{importId}/columns")
    @APIResponseSchema(value = AcceptedBody.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "It was given up, or its seven days are over.")
    @Allows("import.choose-columns")
    public RestResponse<AcceptedBody> chooseColumns(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("importId") UUID importId,
            @NotNull @Valid ColumnsBody body) {
        ImportRow row = find(reviewId, agency, importId);
        List<ChosenColumns> chosen = body.chosen();
        Preview.Read read = readable(row, () -> desk.preview(row, chosen));
        List<ChosenTable> tables =
                chosen.stream().map(one -> ChosenTables.in(read, one)).toList();
        var source = exchange.sealOrNull(
                "chronology-file-source",
                reviewId.toString(),
                List.of(exchange.newId().toString()),
                body.source());
        return exchange.accepted(
                exchange.send(new ChooseColumns(importId, reviewId, agency, tables, body.remember(), source, today())));
    }

    /** 202 with an operation to follow; 200 when it was brought in before. */
    @POST
    @Path("/{importId}/commit")
    @Allows("import.commit")
    @APIResponse(
            responseCode = "200",
            description = "It was begun before; where it stands.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Begun.class)))
    @APIResponse(
            responseCode = "202",
            description = "It has begun; follow the operation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Operation.class)))
    public RestResponse<?> commit(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("importId") UUID importId,
            @NotNull @Valid CommitBody body) {
        ImportRow row = find(reviewId, agency, importId);
        UUID runId = exchange.newId();
        if (row.stage() == Upload.Stage.COMMITTED) return underWay(reviewId, agency, importId);
        ChoiceRow said = desk.said(row);
        Preview.Read read = readable(row, () -> desk.preview(row, said));
        var ready = read.rows().stream().filter(PreviewRow::ready).toList();
        int leftOut = read.rows().size() - ready.size();
        if (ready.isEmpty())
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "No row of it is ready; look at the preview, and say what its columns are.")
                    .because("NOTHING_IS_READY")
                    .asException();
        if (body.allOrNothing() && leftOut > 0)
            throw Problem.of(ProblemType.CONFLICT, leftOut + " rows are not ready; look at the preview.")
                    .because("ROWS_ARE_NOT_READY")
                    .asException();
        boolean hasReason = body.reason() != null && !body.reason().isBlank();
        Accepted accepted = exchange.send(new BeginImport(
                importId, reviewId, agency, runId, said.choices(), ready.size(), leftOut, hasReason, today()));
        if (accepted.eventIds().isEmpty() || accepted.repeated()) return underWay(reviewId, agency, importId);
        String reason = hasReason ? body.reason() : null;
        return runs.begin(exchange, row, runId, ready, leftOut, reason, today(), who(accepted));
    }

    /** Gives an import up. Nothing of it counts. */
    @DELETE
    @Path("/{importId}")
    @Allows("import.abandon")
    public RestResponse<AcceptedBody> abandon(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("importId") UUID importId) {
        find(reviewId, agency, importId);
        return exchange.accepted(
                exchange.send(new AbandonImport(importId, reviewId, agency, Cause.BY_ITS_OWNER, today())));
    }

    private ImportRow find(UUID reviewId, Code agency, UUID importId) {
        return views.find(ImportRow.IMPORTS, importId.toString(), null)
                .map(row -> own(row, reviewId, agency))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    /** A file is for the person who handed it in. */
    private ImportRow own(ImportRow row, UUID reviewId, Code agency) {
        boolean own = row.reviewId().equals(reviewId)
                && row.agency().equals(agency)
                && row.owner().value().equals(exchange.actor().reference());
        if (!own) throw Problem.notFound().asException();
        return row;
    }

    private Preview.Read readable(ImportRow row, Supplier<Preview> preview) {
        if (row.stage() == Upload.Stage.ABANDONED
                || !exchange.now().isBefore(row.until()) && row.stage() == Upload.Stage.RECEIVED)
            throw Problem.of(
                            ProblemType.CONFLICT, "The file was given up or its seven days are over; hand it in again.")
                    .because("FILE_WAS_GIVEN_UP")
                    .asException();
        return switch (preview.get()) {
            case Preview.Read read -> read;
            case Preview.Refused refused ->
                throw Problem.of(
                                ProblemType.UNSUPPORTED_FORMAT, refused.reason().words())
                        .asException();
        };
    }

    private ImportAnswer answer(ImportRow row) {
        return new ImportAnswer(
                row.importId(),
                row.stage(),
                row.sha256().value(),
                row.file().bytes(),
                exchange.open(row.name()),
                row.until(),
                row.rows(),
                row.leftOut(),
                row.done(),
                row.rows() == 0 ? 0 : row.done() * 100 / row.rows(),
                desk.said(row).choices(),
                row.cause());
    }

    /** Asked again: nothing new begins, and this is where it stands. */
    private static RestResponse<Begun> underWay(UUID reviewId, Code agency, UUID importId) {
        URI here = here(reviewId, agency, importId);
        return RestResponse.ResponseBuilder.ok(new Begun(importId, here.toString()))
                .location(here)
                .build();
    }

    /** @param status where to look how far it has come */
    public record Begun(UUID importId, String status) {}

    private Provenance who(Accepted begun) {
        UUID cause = begun.eventIds().getFirst();
        return new Provenance(
                exchange.actor().reference(),
                exchange.actor().organisation(),
                exchange.role(),
                Ids.next(),
                cause,
                cause,
                null);
    }

    private LocalDate today() {
        return London.day(exchange.now());
    }

    private static URI here(UUID reviewId, Code agency, UUID importId) {
        return URI.create(ChronologiesResource.here(reviewId, agency) + "/imports/" + importId);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
