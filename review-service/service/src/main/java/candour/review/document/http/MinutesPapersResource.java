package candour.review.document.http;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Page;
import candour.review.document.DocumentKind;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The minutes of a meeting of the team on paper (S002-065, 130). */
@Path("/v1/reviews/{reviewId}/meetings/{meetingId}/minutes/papers")
public class MinutesPapersResource {
    private final DocumentDesk desk;

    MinutesPapersResource(DocumentDesk desk) {
        this.desk = desk;
    }

    /** Makes the paper from what is recorded now, as PDF and as a Word file; the one there is when it would say the same. */
    @POST
    @Allows("minutes-paper.issue")
    public RestResponse<AcceptedBody> issue(@PathParam("reviewId") UUID id, @PathParam("meetingId") UUID meetingId) {
        return desk.issue(shelf(id, meetingId));
    }

    /** Every one that was made, with the hashes of its files. */
    @GET
    @Allows("minutes-paper.read")
    public RestResponse<Page<DocumentAnswer>> list(
            @PathParam("reviewId") UUID id, @PathParam("meetingId") UUID meetingId) {
        return desk.list(shelf(id, meetingId));
    }

    /** The PDF (PDF/UA-1, PDF/A-3a). */
    @GET
    @Path("/{minutesPaperId}/pdf")
    @Produces("application/pdf")
    @Allows("minutes-paper.read")
    public RestResponse<byte[]> pdf(
            @PathParam("reviewId") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @PathParam("minutesPaperId") UUID documentId) {
        return desk.pdf(shelf(id, meetingId), documentId);
    }

    /** The Word file. */
    @GET
    @Path("/{minutesPaperId}/docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Allows("minutes-paper.read")
    public RestResponse<byte[]> docx(
            @PathParam("reviewId") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @PathParam("minutesPaperId") UUID documentId) {
        return desk.docx(shelf(id, meetingId), documentId);
    }

    /** Says that one was made by mistake. It stays readable, marked. */
    @POST
    @Path("/{minutesPaperId}/recorded-in-error")
    @Allows("minutes-paper.issue")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID id,
            @PathParam("meetingId") UUID meetingId,
            @PathParam("minutesPaperId") UUID documentId,
            @Valid RecordedInErrorBody body) {
        return desk.recordedInError(shelf(id, meetingId), documentId, body);
    }

    private static Shelf shelf(UUID id, UUID meetingId) {
        return new Shelf(id, DocumentKind.MEETING_MINUTES, meetingId);
    }
}
