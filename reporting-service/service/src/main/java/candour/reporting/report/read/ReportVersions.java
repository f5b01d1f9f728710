package candour.reporting.report.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.report.Report;
import candour.reporting.report.ReportEvent;
import candour.reporting.report.ReportEvent.SectionAdded;
import candour.reporting.report.ReportEvent.StatementAdded;
import candour.reporting.report.ReportEvent.StatementReclassified;
import candour.reporting.report.ReportEvent.StatementTakenOut;
import candour.reporting.report.ReportEvent.TermsEmbedded;
import candour.reporting.report.ReportEvent.VersionDrafted;
import candour.reporting.report.ReportEvent.VersionFixed;
import candour.reporting.report.read.VersionRow.MarkRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every version of a review's report, each as it stood last. */
public final class ReportVersions implements ReadModel<VersionRow> {

    /** The one there is. */
    public static final ReportVersions VERSIONS = new ReportVersions();

    private ReportVersions() {}

    @Override
    public String name() {
        return "report-versions";
    }

    @Override
    public Class<VersionRow> row() {
        return VersionRow.class;
    }

    /** The key of a version's row. */
    public static String key(UUID reviewId, int version) {
        return VersionRow.key(reviewId, version);
    }

    @Override
    public void on(LoggedEvent event, Rows<VersionRow> rows) {
        if (!(event.payload() instanceof ReportEvent report)) {
            return;
        }
        switch (report) {
            case VersionDrafted e -> {
                var before = rows.find(key(e.reviewId(), e.version() - 1));
                rows.put(new VersionRow(
                        e.reviewId(),
                        e.on(),
                        Report.evolve(before.map(VersionRow::report).orElse(Report.FOLD.initial()), e),
                        null,
                        before.map(VersionRow::marks).orElse(List.of())));
            }
            case TermsEmbedded e -> rows.change(key(e.reviewId(), e.version()), row -> next(row, e));
            case SectionAdded e -> rows.change(key(e.reviewId(), e.version()), row -> next(row, e));
            case StatementAdded e -> rows.change(key(e.reviewId(), e.version()), row -> next(row, e));
            case StatementTakenOut e -> rows.change(key(e.reviewId(), e.version()), row -> next(row, e));
            case StatementReclassified e ->
                rows.change(key(e.reviewId(), e.version()), row -> next(remembering(row, e), e));
            case VersionFixed e ->
                rows.change(key(e.reviewId(), e.version()), row -> {
                    var fixed = next(row, e);
                    return new VersionRow(
                            fixed.reviewId(), fixed.draftedOn(), fixed.report(), e.digest(), fixed.marks());
                });
        }
    }

    private static VersionRow next(VersionRow row, ReportEvent event) {
        return new VersionRow(
                row.reviewId(), row.draftedOn(), Report.evolve(row.report(), event), row.digest(), row.marks());
    }

    private static VersionRow remembering(VersionRow row, StatementReclassified e) {
        var marks = new ArrayList<>(row.marks());
        row.report().statements().stream()
                .filter(each -> each.id().equals(e.statementId()))
                .forEach(each -> marks.add(new MarkRow(e.statementId(), each.classification(), e.reason())));
        return new VersionRow(row.reviewId(), row.draftedOn(), row.report(), row.digest(), List.copyOf(marks));
    }
}
