package candour.reporting.report.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.reporting.report.Classification;
import candour.reporting.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the report.
 *
 * @param digest of its exact content once it was presented, or null
 * @param marks how statements were marked before, oldest first
 */
public record VersionRow(
        UUID reviewId,
        LocalDate draftedOn,
        Report report,
        @Nullable Code digest,
        List<MarkRow> marks) implements Row {

    /** How a statement was marked before somebody marked it otherwise, and why. */
    public record MarkRow(UUID statementId, Classification before, Sealed reason) {}

    @Override
    public String key() {
        return key(reviewId, report.version());
    }

    static String key(UUID reviewId, int version) {
        return reviewId + "." + version;
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return "%05d".formatted(report.version());
    }
}
