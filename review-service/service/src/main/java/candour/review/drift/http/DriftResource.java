package candour.review.drift.http;

import static candour.review.drift.read.DriftReport.DRIFT_REPORT;

import candour.platform.calendar.London;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.review.drift.read.QuietReview;
import candour.review.team.http.OwnConflicts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** How long a committee's reviews have been quiet (S002-108). */
@Path("/v1/committees/{committeeId}/drift")
public class DriftResource {
    private final Exchange exchange;
    private final OwnConflicts own;

    DriftResource(Exchange exchange, OwnConflicts own) {
        this.exchange = exchange;
        this.own = own;
    }

    /**
     * A review, and how long nobody has recorded anything about it.
     *
     * @param daysQuiet calendar days up to today, or to the day of {@code asOf}
     * @param ended whether it was stopped or closed
     * @param drifting whether that is as long as the profile allows
     * @param spells the quiet spells that were spoken of, oldest first
     */
    public record DriftAnswer(
            UUID reviewId,
            String humanReference,
            LocalDate lastRecordedOn,
            long daysQuiet,
            boolean paused,
            boolean ended,
            boolean drifting,
            List<SpellAnswer> spells) {}

    /** A quiet spell that was spoken of. */
    public record SpellAnswer(LocalDate quietSince, LocalDate detectedOn) {}

    /** The committee's reviews, quiet longest first. */
    @GET
    @Allows(value = "drift.read", scope = "committeeId")
    public RestResponse<Page<DriftAnswer>> list(@PathParam("committeeId") UUID committeeId) {
        var on = London.day(exchange.asOf());
        var barred = own.bars();
        return exchange.page(
                DRIFT_REPORT, committeeId.toString(), row -> barred.test(row.reviewId()) ? null : answer(row, on));
    }

    private static DriftAnswer answer(QuietReview row, LocalDate on) {
        return new DriftAnswer(
                row.reviewId(),
                row.humanReference().value(),
                row.lastRecordedOn(),
                ChronoUnit.DAYS.between(row.lastRecordedOn(), on),
                row.paused(),
                row.ended(),
                row.drifting(),
                row.spells().stream()
                        .map(each -> new SpellAnswer(each.quietSince(), each.detectedOn()))
                        .toList());
    }
}
