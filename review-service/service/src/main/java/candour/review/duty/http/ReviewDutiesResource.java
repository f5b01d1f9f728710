package candour.review.duty.http;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Allows;
import candour.platform.rest.Page;
import candour.review.duty.http.DutyBoard.DischargeBody;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The duties of a review (S002-011…013). */
@Path("/v1/reviews/{reviewId}/duties")
public class ReviewDutiesResource {
    private final DutyBoard board;

    ReviewDutiesResource(DutyBoard board) {
        this.board = board;
    }

    /** What is due on a review. */
    @GET
    @Allows(value = "duty.read", scope = "reviewId")
    public RestResponse<Page<DutyAnswer>> list(@PathParam("reviewId") UUID id) {
        return board.list(id);
    }

    /** Records that a duty was done. */
    @POST
    @Path("/{dutyId}/discharge")
    @Allows(value = "duty.discharge", scope = "reviewId")
    public RestResponse<AcceptedBody> discharge(
            @PathParam("reviewId") UUID id, @PathParam("dutyId") UUID dutyId, @Valid DischargeBody body) {
        return board.discharge(id, dutyId, body);
    }

    /** Marks a discharge as recorded in error. The duty is open again. */
    @POST
    @Path("/{dutyId}/recorded-in-error")
    @Allows(value = "duty.discharge", scope = "reviewId")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID id, @PathParam("dutyId") UUID dutyId, @Valid RecordedInErrorBody body) {
        return board.recordedInError(id, dutyId, body);
    }
}
