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

/** The terms of reference on paper, with every version and change (S002-069 to 072). */
@Path("/v1/reviews/{reviewId}/terms-of-reference/papers")
public class TermsPapersResource {
    private final DocumentDesk desk;

    TermsPapersResource(DocumentDesk desk) {
        this.desk = desk;
    }

    /** Makes the paper from what is recorded now, as PDF and as a Word file; the one there is when it would say the same. */
    @POST
    @Allows("terms-paper.issue")
    public RestResponse<AcceptedBody> issue(@PathParam("reviewId") UUID id) {
        return desk.issue(shelf(id));
    }

    /** Every one that was made, with the hashes of its files. */
    @GET
    @Allows("terms-paper.read")
    public RestResponse<Page<DocumentAnswer>> list(@PathParam("reviewId") UUID id) {
        return desk.list(shelf(id));
    }

    /** The PDF (PDF/UA-1, PDF/A-3a). */
    @GET
    @Path("/{paperId}/pdf")
    @Produces("application/pdf")
    @Allows("terms-paper.read")
    public RestResponse<byte[]> pdf(@PathParam("reviewId") UUID id, @PathParam("paperId") UUID documentId) {
        return desk.pdf(shelf(id), documentId);
    }

    /** The Word file. */
    @GET
    @Path("/{paperId}/docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Allows("terms-paper.read")
    public RestResponse<byte[]> docx(@PathParam("reviewId") UUID id, @PathParam("paperId") UUID documentId) {
        return desk.docx(shelf(id), documentId);
    }

    /** Says that one was made by mistake. It stays readable, marked. */
    @POST
    @Path("/{paperId}/recorded-in-error")
    @Allows("terms-paper.issue")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID id, @PathParam("paperId") UUID documentId, @Valid RecordedInErrorBody body) {
        return desk.recordedInError(shelf(id), documentId, body);
    }

    private static Shelf shelf(UUID id) {
        return Shelf.of(id, DocumentKind.TERMS_OF_REFERENCE);
    }
}
