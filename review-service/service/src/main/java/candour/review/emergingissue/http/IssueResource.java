package candour.review.emergingissue.http;

import static candour.review.emergingissue.read.IssueLog.ISSUES;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.rest.Formats;
import candour.platform.rest.Page;
import candour.platform.sealed.Sealed;
import candour.review.emergingissue.EmergingIssue;
import candour.review.emergingissue.EmergingIssueCommand.AgreeWayForward;
import candour.review.emergingissue.EmergingIssueCommand.CloseIssue;
import candour.review.emergingissue.EmergingIssueCommand.MarkIssueInError;
import candour.review.emergingissue.EmergingIssueCommand.RaiseIssue;
import candour.review.emergingissue.EmergingIssueCommand.RecordAdvice;
import candour.review.emergingissue.EmergingIssueCommand.RecordTermsRevisit;
import candour.review.emergingissue.EmergingIssueEvent.TermsOutcome;
import candour.review.emergingissue.read.IssueRow;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What comes up during a review, and how the team meets it (S002-087, 088, 090). */
@Path("/v1/reviews/{reviewId}/issues")
public class IssueResource {
    private final Exchange exchange;

    IssueResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What came up. */
    public record IssueBody(
            @NotBlank @Size(max = Formats.TEXT) String what,
            @Nullable LocalDate raisedOn) {}

    /** Who was asked, and what they advised. */
    public record AdviceBody(
            @NotBlank @Size(max = Formats.TEXT) String source,
            @NotBlank @Size(max = Formats.TEXT) String advice,
            @Nullable LocalDate givenOn) {}

    /** Whether the terms of reference stay, and why, or which change was proposed. */
    public record TermsRevisitBody(
            @NotNull TermsOutcome outcome,
            @Nullable @Size(max = Formats.TEXT) String reason,
            @Nullable UUID changeId,
            @Nullable LocalDate revisitedOn) {}

    /** How the team agreed to go on. */
    public record WayForwardBody(
            @NotBlank @Size(max = Formats.TEXT) String wayForward,
            @Nullable LocalDate agreedOn) {}

    /** When it was settled. */
    public record IssueClosureBody(@Nullable LocalDate closedOn) {}

    /** The review's issue log. */
    @GET
    @Allows("issue.read")
    public RestResponse<Page<IssueAnswer>> list(@PathParam("reviewId") UUID reviewId) {
        return exchange.page(ISSUES, reviewId.toString(), this::answer);
    }

    /** One issue. */
    @GET
    @Path("/{issueId}")
    @Allows("issue.read")
    public RestResponse<IssueAnswer> read(@PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId) {
        return exchange.one(
                ISSUES,
                EmergingIssue.FOLD.stream(issueId),
                issueId.toString(),
                row -> answer(Belongs.to(reviewId, row.reviewId(), row)));
    }

    /** Says that something came up which challenges, confuses or complicates the review. */
    @POST
    @Allows("issue.raise")
    public RestResponse<AcceptedBody> raise(@PathParam("reviewId") UUID reviewId, @Valid IssueBody body) {
        var id = exchange.newId();
        var accepted = exchange.send(new RaiseIssue(
                id, reviewId, seal("issue", reviewId, id, body.what()), exchange.orToday(body.raisedOn())));
        return exchange.accepted(accepted, URI.create(here(reviewId, id)));
    }

    /** Records advice that was given. */
    @POST
    @Path("/{issueId}/advice")
    @Allows("issue.handle")
    public RestResponse<AcceptedBody> advice(
            @PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId, @Valid AdviceBody body) {
        return exchange.accepted(exchange.send(new RecordAdvice(
                issueId,
                reviewId,
                seal("issue-advice-source", reviewId, issueId, body.source()),
                seal("issue-advice", reviewId, issueId, body.advice()),
                exchange.orToday(body.givenOn()))));
    }

    /** Records what looking at the terms of reference again came to. */
    @POST
    @Path("/{issueId}/terms-revisit")
    @Allows("issue.handle")
    public RestResponse<AcceptedBody> termsRevisit(
            @PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId, @Valid TermsRevisitBody body) {
        return exchange.accepted(exchange.send(new RecordTermsRevisit(
                issueId,
                reviewId,
                body.outcome(),
                exchange.sealOrNull(
                        "issue-terms-reason", reviewId.toString(), List.of(issueId.toString()), body.reason()),
                body.changeId(),
                exchange.orToday(body.revisitedOn()))));
    }

    /** Records how the team agreed to go on. */
    @POST
    @Path("/{issueId}/way-forward")
    @Allows("issue.settle")
    public RestResponse<AcceptedBody> wayForward(
            @PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId, @Valid WayForwardBody body) {
        return exchange.accepted(exchange.send(new AgreeWayForward(
                issueId,
                reviewId,
                seal("issue-way-forward", reviewId, issueId, body.wayForward()),
                exchange.orToday(body.agreedOn()))));
    }

    /** Closes the issue, once the terms of reference were revisited. */
    @POST
    @Path("/{issueId}/closure")
    @Allows("issue.settle")
    public RestResponse<AcceptedBody> close(
            @PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId, @Valid IssueClosureBody body) {
        return exchange.accepted(exchange.send(new CloseIssue(issueId, reviewId, exchange.orToday(body.closedOn()))));
    }

    /** Says that something recorded about the issue was a mistake. */
    @POST
    @Path("/{issueId}/recorded-in-error")
    @Allows("issue.mark-in-error")
    public RestResponse<AcceptedBody> recordedInError(
            @PathParam("reviewId") UUID reviewId, @PathParam("issueId") UUID issueId, @Valid RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(
                new MarkIssueInError(issueId, reviewId, body.eventId(), body.seal(exchange, reviewId.toString()))));
    }

    private Sealed seal(String kind, UUID reviewId, UUID issueId, String text) {
        return exchange.seal(kind, reviewId.toString(), List.of(issueId.toString()), text);
    }

    private static String here(UUID reviewId, UUID issueId) {
        return "/v1/reviews/" + reviewId + "/issues/" + issueId;
    }

    private IssueAnswer answer(IssueRow row) {
        var here = here(row.reviewId(), row.issueId());
        return IssueAnswer.of(
                exchange,
                row,
                exchange.actions(
                        Action.offer("record-advice", "POST", here + "/advice", "issue.handle"),
                        Action.offer("revisit-terms", "POST", here + "/terms-revisit", "issue.handle"),
                        Action.offer("agree-way-forward", "POST", here + "/way-forward", "issue.settle"),
                        Action.offer("close", "POST", here + "/closure", "issue.settle")
                                .trying(new CloseIssue(row.issueId(), row.reviewId(), exchange.today()))));
    }
}
