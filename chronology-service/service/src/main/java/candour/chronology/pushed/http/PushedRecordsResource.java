package candour.chronology.pushed.http;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.imports.Account;
import candour.chronology.pushed.document.Filing;
import candour.chronology.pushed.document.PushedBody;
import candour.chronology.pushed.document.Written;
import candour.chronology.pushedrecord.HoldReason;
import candour.chronology.pushedrecord.PushedRecord.Stage;
import candour.chronology.pushedrecord.RecordCommand.ReleaseRecord;
import candour.chronology.pushedrecord.RecordCommand.SetRecordAside;
import candour.chronology.pushedrecord.SourceRecord;
import candour.chronology.pushedrecord.WaitingReason;
import candour.chronology.read.AgencyRow;
import candour.chronology.read.EntryRow;
import candour.chronology.read.PushRow;
import candour.chronology.read.PushedRecordRow;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of each record that an agency's systems pushed; held and waiting ones are let in by a person of the agency alone. */
@Path("/v1/reviews/{reviewId}")
public class PushedRecordsResource {
    private final Exchange exchange;
    private final Views views;
    private final PushedBody bodies;

    PushedRecordsResource(Exchange exchange, Views views, PushedBody bodies) {
        this.exchange = exchange;
        this.views = views;
        this.bodies = bodies;
    }

    /** @param sentOtherwise how often it came again under the same key and version with other words; nothing of that was taken */
    public record RecordAnswer(
            UUID recordId,
            Stage stage,
            Set<HoldReason> held,
            @Nullable WaitingReason waiting,
            @Nullable UUID receiptId,
            @Nullable UUID entryId,
            int sentOtherwise) {}

    /** A record as its source wrote it, in the words it would have as an entry. */
    public record RecordWords(
            UUID recordId,
            Stage stage,
            @Nullable String date,
            String event,
            String source,
            @Nullable String action,
            @Nullable String professional,
            @Nullable String person,
            @Nullable String comment) {}

    /** @param date when the source's own could not be read, as a person would write it */
    public record ReleaseBody(
            @NotBlank @Size(max = 5_000) String reason,
            @Nullable @Size(max = 120) String date) {}

    public record SetAsideBody(@NotBlank @Size(max = 5_000) String reason) {}

    /** How many records an agency holds back. */
    public record HeldAnswer(String agency, long held) {}

    /** What is held back, as a number for each agency: not a word of it, nor why. */
    @GET
    @Path("/held-records")
    @Allows("pushed-record.count-held")
    public RestResponse<List<HeldAnswer>> held(@PathParam("reviewId") UUID reviewId) {
        List<HeldAnswer> held = views.all(AgencyRow.AGENCIES, reviewId.toString(), exchange.asOfLeaf()).stream()
                .map(row -> new HeldAnswer(row.agency().value(), count(reviewId, row.agency())))
                .filter(row -> row.held() > 0)
                .toList();
        return exchange.answer(PushedRecordRow.PUSHED_RECORDS, held);
    }

    /** What became of each record. */
    @GET
    @Path("/chronologies/{agency}/pushed-records")
    @Allows("pushed-record.list")
    public RestResponse<Page<RecordAnswer>> list(
            @PathParam("reviewId") UUID reviewId, @PathParam("agency") Code agency) {
        return exchange.page(
                PushedRecordRow.PUSHED_RECORDS, AgencyChronology.id(reviewId, agency), PushedRecordsResource::answer);
    }

    /** One record with its words, from the original. */
    @GET
    @Path("/chronologies/{agency}/pushed-records/{recordId}")
    @Allows("pushed-record.read")
    public RestResponse<RecordWords> read(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("recordId") UUID recordId) {
        PushedRecordRow row = find(reviewId, agency, recordId);
        SourceRecord record = original(row);
        return exchange.answer(
                PushedRecordRow.PUSHED_RECORDS,
                new RecordWords(
                        recordId,
                        row.stage(),
                        record.begin(),
                        record.event(),
                        record.source(),
                        record.action(),
                        record.professional(),
                        record.person(),
                        record.comment()));
    }

    /** Lets a held record go, or takes a waiting one in, with a reason. It becomes an entry of the agency's chronology. */
    @POST
    @Path("/chronologies/{agency}/pushed-records/{recordId}/release")
    @Allows("pushed-record.release")
    public RestResponse<AcceptedBody> release(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("recordId") UUID recordId,
            @NotNull @Valid ReleaseBody body) {
        PushedRecordRow row = find(reviewId, agency, recordId);
        Written written = Written.on(original(row), body.date(), today().getYear())
                .orElseThrow(() -> Problem.invalid("body.date", "The date cannot be read. When was it?")
                        .asException());
        UUID entryId = freeEntry(row);
        return exchange.accepted(exchange.send(new ReleaseRecord(
                recordId,
                reviewId,
                agency,
                entryId,
                written.when(),
                seal(reviewId, entryId, Account.KIND, written.account().toJson()),
                seal(reviewId, recordId, "push-reason", body.reason()),
                seal(reviewId, entryId, "chronology-reason", body.reason()),
                today())));
    }

    /** Says that a record is not for this review. */
    @POST
    @Path("/chronologies/{agency}/pushed-records/{recordId}/setting-aside")
    @Allows("pushed-record.set-aside")
    public RestResponse<AcceptedBody> setAside(
            @PathParam("reviewId") UUID reviewId,
            @PathParam("agency") Code agency,
            @PathParam("recordId") UUID recordId,
            @NotNull @Valid SetAsideBody body) {
        PushedRecordRow row = find(reviewId, agency, recordId);
        return exchange.accepted(exchange.send(new SetRecordAside(
                recordId,
                reviewId,
                agency,
                freeEntry(row),
                seal(reviewId, recordId, "push-reason", body.reason()),
                today())));
    }

    private long count(UUID reviewId, Code agency) {
        return views
                .all(PushedRecordRow.PUSHED_RECORDS, AgencyChronology.id(reviewId, agency), exchange.asOfLeaf())
                .stream()
                .filter(row -> row.stage() == Stage.HELD)
                .count();
    }

    private PushedRecordRow find(UUID reviewId, Code agency, UUID recordId) {
        return views.find(PushedRecordRow.PUSHED_RECORDS, recordId.toString(), exchange.asOfLeaf())
                .filter(row -> row.reviewId().equals(reviewId) && row.agency().equals(agency))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private SourceRecord original(PushedRecordRow row) {
        UUID receiptId = row.receiptId();
        if (receiptId == null) throw Problem.notFound().asException();
        PushRow push = views.find(PushRow.PUSHES, receiptId.toString(), null)
                .orElseThrow(() -> Problem.notFound().asException());
        return bodies.records(push).get(row.place());
    }

    /** The entry it made; a new one when that was taken back, since what was withdrawn stays so. */
    private UUID freeEntry(PushedRecordRow row) {
        UUID entryId = Objects.requireNonNullElse(row.entryId(), Filing.entryId(row.recordId()));
        return views.find(EntryRow.ENTRIES, entryId.toString(), null)
                .filter(EntryRow::withdrawn)
                .map(_ -> Ids.following(entryId, "again"))
                .orElse(entryId);
    }

    private static RecordAnswer answer(PushedRecordRow row) {
        return new RecordAnswer(
                row.recordId(),
                row.stage(),
                row.held(),
                row.waiting(),
                row.receiptId(),
                row.entryId(),
                row.sentOtherwise());
    }

    private Sealed seal(UUID reviewId, UUID subject, String kind, String words) {
        return exchange.seal(kind, reviewId.toString(), List.of(subject.toString()), words);
    }

    private LocalDate today() {
        return Receipts.london(exchange.now());
    }
}
