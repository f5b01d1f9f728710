package candour.review.review.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.parallelprocess.read.ParallelProcessBoard.PARALLEL_PROCESSES;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.review.directory.read.AssignmentRow;
import candour.review.parallelprocess.ParallelProcesses;
import candour.review.parallelprocess.ProcessKind;
import candour.review.review.Review;
import candour.review.review.read.ReviewRow;
import candour.review.team.ReviewTeam;
import candour.review.termsofreference.TermsOfReference;
import candour.review.termsofreference.read.TermsRow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another service asks before an act that cannot be taken back (ruling R14). Answered only once the read models show
 * all that was stored about the review when the question came, sequenced or not; otherwise it cannot be confirmed.
 */
@Path("/internal/v1/reviews/{reviewId}/facts")
public class FactsResource {
    private final Exchange exchange;

    FactsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A review's present facts. */
    public record ReviewFacts(
            long leafIndex,
            UUID reviewId,
            UUID committeeId,
            ReviewRow.Status status,
            TermsFact terms,
            List<ProcessFact> parallelProcesses,
            List<AssignmentFact> assignments) {}

    /**
     * The terms of reference.
     *
     * @param version agreed last; 0 while there is none
     * @param changePending whether a change of them waits for the committee
     */
    public record TermsFact(int version, boolean changePending) {}

    /** A parallel process; live while it has no end. */
    public record ProcessFact(
            UUID processId,
            ProcessKind kind,
            LocalDate liveFrom,
            @Nullable LocalDate concludedOn) {}

    /** Who stands in which role to the review or, through its committee, to it. */
    public record AssignmentFact(
            String personRef, String role, @Nullable String organisation, LocalDate from) {}

    /** The review's present facts, for a service about to do what cannot be taken back. */
    @GET
    @Allows("facts.read")
    public ReviewFacts facts(@PathParam("reviewId") UUID reviewId) {
        var at = exchange.upToDate(
                List.of(
                        Review.FOLD.stream(reviewId),
                        TermsOfReference.FOLD.stream(reviewId),
                        ParallelProcesses.FOLD.stream(reviewId),
                        ReviewTeam.FOLD.stream(reviewId)),
                REVIEWS,
                TERMS_HISTORY,
                PARALLEL_PROCESSES,
                ASSIGNMENTS);
        var id = reviewId.toString();
        var review = at.find(REVIEWS, id).orElseThrow(() -> Problem.notFound().asException());
        return new ReviewFacts(
                at.leaf(),
                reviewId,
                review.commissioned().committeeId(),
                review.status(),
                terms(at.all(TERMS_HISTORY, id)),
                at.all(PARALLEL_PROCESSES, id).stream()
                        .filter(row -> row.kind() != null)
                        .map(row -> new ProcessFact(
                                row.id(), Objects.requireNonNull(row.kind()), row.on(), row.concludedOn()))
                        .toList(),
                at.all(ASSIGNMENTS, id, review.scope()).stream()
                        .filter(AssignmentRow::live)
                        .map(row -> new AssignmentFact(row.personRef(), row.role(), row.organisation(), row.from()))
                        .toList());
    }

    private static TermsFact terms(List<TermsRow> history) {
        return new TermsFact(
                history.stream()
                        .filter(row -> row.state() == TermsRow.State.AGREED)
                        .map(TermsRow::version)
                        .filter(Objects::nonNull)
                        .mapToInt(Objects::requireNonNull)
                        .max()
                        .orElse(0),
                history.stream().anyMatch(row -> row.state() == TermsRow.State.CHANGE_PROPOSED));
    }
}
