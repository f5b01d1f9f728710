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

/** The form on which a decision is given out (S002-010). */
@Path("/v1/notifications/{notificationId}/decision-forms")
public class DecisionFormsResource {
    private final DocumentDesk desk;

    DecisionFormsResource(DocumentDesk desk) {
        this.desk = desk;
    }

    /** Makes the form from what is recorded now, as PDF and as a Word file; the one there is when it would say the same. */
    @POST
    @Allows(value = "decision-form.issue", scope = "notificationId")
    public RestResponse<AcceptedBody> issue(@PathParam("notificationId") UUID id) {
        return desk.issue(shelf(id));
    }

    /** Every one that was made, with the hashes of its files. */
    @GET
    @Allows(value = "decision-form.read", scope = "notificationId")
    public RestResponse<Page<DocumentAnswer>> list(@PathParam("notificationId") UUID id) {
        return desk.list(shelf(id));
    }

    /** The PDF (PDF/UA-1, PDF/A-3a). */
    @GET
    @Path("/{formId}/pdf")
    @Produces("application/pdf")
    @Allows(value = "decision-form.read", scope = "notificationId")
    public RestResponse<byte[]> pdf(@PathParam("notificationId") UUID id, @PathParam("formId") UUID documentId) {
        return desk.pdf(shelf(id), documentId);
    }

    /** The Word file. */
    @GET
    @Path("/{formId}/docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Allows(value = "decision-form.read", scope = "notificationId")
    public RestResponse<byte[]> docx(@PathParam("notificationId") UUID id, @PathParam("formId") UUID documentId) {
        return desk.docx(shelf(id), documentId);
    }

    /** Says that one was made by mistake. It stays readable, marked. */
    @POST
    @Path("/{formId}/recorded-in-error")
    @Allows(value = "decision-form.issue", scope = "notificationId")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("notificationId") UUID id,
            @PathParam("formId") UUID documentId,
            @Valid RecordedInErrorBody body) {
        return desk.recordedInError(shelf(id), documentId, body);
    }

    private static Shelf shelf(UUID id) {
        return Shelf.of(id, DocumentKind.DECISION_FORM);
    }
}
