package candour.review.committee.http;

import static candour.review.committee.read.CommitteeMeetings.COMMITTEE_MEETINGS;
import static candour.review.document.read.DocumentRegister.DOCUMENTS;
import static candour.review.duty.DutyKind.INFORM_OWNING_BODY;
import static candour.review.duty.DutyKind.NOTIFY_REGULATOR;
import static candour.review.duty.DutyKind.RESPOND_TO_NOTIFIER;
import static candour.review.duty.read.DutiesBoard.DUTIES;
import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.review.read.ReviewPages.REVIEWS;

import candour.platform.rest.Action;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.view.Snapshot;
import candour.review.committee.http.DecisionPageAnswer.NotifierAnswer;
import candour.review.document.http.DocumentDesk;
import candour.review.duty.DutyKind;
import candour.review.duty.http.DutyAnswer;
import candour.review.notification.http.DecisionAnswer;
import candour.review.notification.http.RecommendationAnswer;
import candour.review.notification.read.NotificationRow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A committee's decision with its evidence, and who was told of it (S002-009 to 013). */
@Path("/v1/notifications/{notificationId}/decision")
public class DecisionPageResource {
    private static final Set<DutyKind> TELLING = Set.of(INFORM_OWNING_BODY, RESPOND_TO_NOTIFIER, NOTIFY_REGULATOR);

    private final Exchange exchange;
    private final DocumentDesk papers;

    DecisionPageResource(Exchange exchange, DocumentDesk papers) {
        this.exchange = exchange;
        this.papers = papers;
    }

    /** What was recommended and decided, by whom, on what evidence, who was told, and the papers that say so. */
    @GET
    @Allows(value = "decision.read", scope = "notificationId")
    public RestResponse<DecisionPageAnswer> read(@PathParam("notificationId") UUID id) {
        var at = exchange.together(NOTIFICATIONS, COMMITTEE_MEETINGS, REVIEWS, DUTIES, DOCUMENTS);
        var row = at.find(NOTIFICATIONS, id.toString())
                .orElseThrow(() -> Problem.notFound().asException());
        var decision = DecisionAnswer.of(exchange, row);
        if (decision == null) {
            throw Problem.notFound().asException();
        }
        return RestResponse.ok(page(at, row, decision));
    }

    private DecisionPageAnswer page(Snapshot at, NotificationRow row, DecisionAnswer decision) {
        var told = told(at, row.key(), decision.reviewId());
        var response = row.response();
        return new DecisionPageAnswer(
                row.form().notificationId(),
                row.form().committeeId(),
                reference(at, decision.reviewId()),
                RecommendationAnswer.of(exchange, row),
                decision,
                at.find(COMMITTEE_MEETINGS, decision.meetingId().toString())
                        .map(met -> CommitteeMeetingAnswer.of(exchange, met))
                        .orElse(null),
                response == null ? null : new NotifierAnswer(response.issuedOn(), exchange.open(response.response())),
                told,
                papers.shown(at.all(DOCUMENTS, row.key())),
                told == null ? List.of("told") : List.of(),
                actions(row.key()));
    }

    /** What follows from a decision to proceed is owed about the review, all else about the notification. */
    private @Nullable List<DutyAnswer> told(Snapshot at, String notification, @Nullable UUID review) {
        if (!exchange.may("duty.read")) {
            return null;
        }
        var duties = review == null ? at.all(DUTIES, notification) : at.all(DUTIES, notification, review.toString());
        return duties.stream()
                .filter(duty -> TELLING.contains(duty.raised().kind()))
                .map(duty -> DutyAnswer.of(exchange, duty))
                .toList();
    }

    private static @Nullable String reference(Snapshot at, @Nullable UUID review) {
        return review == null
                ? null
                : at.find(REVIEWS, review.toString())
                        .map(row -> row.commissioned().humanReference().value())
                        .orElse(null);
    }

    private List<Action> actions(String notification) {
        var here = "/v1/notifications/" + notification;
        return exchange.actions(
                Action.offer("respond", "POST", here + "/response", "notification.respond"),
                Action.offer("print-decision", "POST", here + "/decision-forms", "decision-form.issue"),
                Action.offer("print-response", "POST", here + "/response-forms", "response-form.issue"));
    }
}
