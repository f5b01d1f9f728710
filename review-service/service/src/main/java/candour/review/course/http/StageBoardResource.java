package candour.review.course.http;

import static candour.review.course.read.StageBoard.STAGE_BOARD;

import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.course.Stage;
import candour.review.course.read.StageBoardRow;
import candour.review.duty.DutyKind;
import candour.review.review.read.ReviewRow;
import candour.review.team.http.OwnConflicts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A committee's reviews by stage, with what is owed on each (S002-017). */
@Path("/v1/committees/{committeeId}/reviews")
public class StageBoardResource {
    private final Exchange exchange;
    private final OwnConflicts own;

    StageBoardResource(Exchange exchange, OwnConflicts own) {
        this.exchange = exchange;
        this.own = own;
    }

    /**
     * A review on the board.
     *
     * @param overdue the duties whose day has passed, longest first
     * @param daysToWindow until the last day of its window; negative once that has passed, while a pause does not stop it
     */
    public record BoardAnswer(
            UUID reviewId,
            String humanReference,
            String pseudonym,
            ReviewRow.Status status,
            Stage stage,
            LocalDate decidedOn,
            LocalDate targetTo,
            long daysToWindow,
            int openDuties,
            int overdueDuties,
            List<OverdueAnswer> overdue) {}

    /** A duty whose day has passed. */
    public record OverdueAnswer(UUID dutyId, DutyKind kind, LocalDate dueOn) {}

    /** The committee's reviews, by stage and then by the day their window ends. */
    @GET
    @Allows(value = "stage-board.read", scope = "committeeId")
    public RestResponse<Page<BoardAnswer>> list(@PathParam("committeeId") UUID committeeId) {
        var day = London.day(exchange.asOf());
        var barred = own.bars();
        return exchange.page(
                STAGE_BOARD, committeeId.toString(), row -> barred.test(row.reviewId()) ? null : answer(row, day));
    }

    private static BoardAnswer answer(StageBoardRow row, LocalDate day) {
        var overdue = row.duties().overdue().stream()
                .map(each -> new OverdueAnswer(each.dutyId(), each.kind(), each.dueOn()))
                .toList();
        return new BoardAnswer(
                row.reviewId(),
                row.humanReference().value(),
                row.pseudonym().value(),
                row.status(),
                row.stage(),
                row.decidedOn(),
                row.targetTo(),
                ChronoUnit.DAYS.between(day, row.targetTo()),
                row.duties().open(),
                overdue.size(),
                overdue);
    }
}
