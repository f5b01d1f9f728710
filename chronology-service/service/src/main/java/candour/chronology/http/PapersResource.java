package candour.chronology.http;

import candour.chronology.paper.MergedPaper;
import candour.chronology.paper.PaperCommand.MakePaper;
import candour.chronology.paper.PaperKind;
import candour.chronology.paper.PaperRule;
import candour.chronology.paper.document.PaperFile;
import candour.chronology.read.PaperRow;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the merged chronology as files. None is kept: made again for the same reader it is the same file, and the hash of each that was
 * given out is in the log.
 */
@Path("/v1/reviews/{reviewId}/merged-chronologies/{version}/papers")
public class PapersResource {
    private final Exchange exchange;
    private final MergedFiles files;
    /** Pages are laid out in memory; one at a time keeps it small. */
    private final Semaphore press = new Semaphore(1, true);

    PapersResource(Exchange exchange, MergedFiles files) {
        this.exchange = exchange;
        this.files = files;
    }

    /**
     * @param agency only that agency's entries; absent for all
     * @param sha256 of the file, hex
     */
    public record PaperAnswer(
            UUID paperId,
            PaperKind kind,
            int mergeVersion,
            @Nullable String agency,
            int entries,
            String sha256,
            LocalDate on) {}

    /** Every file made of a version, with its hash: so a copy somebody holds can be recognised. */
    @GET
    @Allows("paper.list")
    public RestResponse<Page<PaperAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("version") int version) {
        return exchange.page(
                PaperRow.PAPERS, reviewId.toString(), row -> row.made().mergeVersion() == version ? answer(row) : null);
    }

    /** A spreadsheet: every cell is text, with the columns the importer reads back. */
    @POST
    @Path("/xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Allows("paper.make")
    public RestResponse<byte[]> xlsx(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") @Nullable Code agency) {
        return made(PaperKind.XLSX, reviewId, version, agency);
    }

    /** A Word file, its headings on each page; of up to 2,000 entries. */
    @POST
    @Path("/docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Allows("paper.make")
    public RestResponse<byte[]> docx(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") @Nullable Code agency) {
        return made(PaperKind.DOCX, reviewId, version, agency);
    }

    /** Comma-separated (RFC 4180, UTF-8 with its mark); what a spreadsheet would take for a formula begins with an apostrophe. */
    @POST
    @Path("/csv")
    @Produces("text/csv")
    @Allows("paper.make")
    public RestResponse<byte[]> csv(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") @Nullable Code agency) {
        return made(PaperKind.CSV, reviewId, version, agency);
    }

    /** A PDF that can be read aloud (PDF/UA-1, PDF/A-3a); of up to 2,000 entries. */
    @POST
    @Path("/pdf")
    @Produces("application/pdf")
    @Allows("paper.make")
    public RestResponse<byte[]> pdf(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("version") int version,
            @QueryParam("agency") @Nullable Code agency) {
        return made(PaperKind.PDF, reviewId, version, agency);
    }

    private RestResponse<byte[]> made(PaperKind kind, UUID reviewId, int version, @Nullable Code agency) {
        MergedPaper paper = files.paper(files.find(reviewId, version), agency);
        int entries = paper.lines().size();
        if (!kind.holds(entries)) throw PaperRule.PAPER_IS_TOO_LONG.broken("at most " + PaperKind.MOST_ON_PAGES);
        PaperFile file = printed(paper, kind);
        exchange.send(new MakePaper(
                reviewId,
                exchange.newId(),
                kind,
                version,
                agency,
                entries,
                new Code(file.sha256()),
                London.day(exchange.now())));
        String name = "merged-chronology-v" + version + "." + kind.name().toLowerCase(Locale.ROOT);
        return ResponseBuilder.ok(file.content())
                .header("Content-Type", kind.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", digest(file))
                .build();
    }

    private PaperFile printed(MergedPaper paper, PaperKind kind) {
        press.acquireUninterruptibly();
        try {
            return PaperFile.of(paper, kind);
        } finally {
            press.release();
        }
    }

    /** As RFC 9530 writes it; the list of papers has it in hexadecimal. */
    private static String digest(PaperFile file) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256())) + ":";
    }

    private static PaperAnswer answer(PaperRow row) {
        var made = row.made();
        return new PaperAnswer(
                made.paperId(),
                made.kind(),
                made.mergeVersion(),
                made.agency() == null ? null : made.agency().value(),
                made.entries(),
                made.sha256().value(),
                made.on());
    }
}
