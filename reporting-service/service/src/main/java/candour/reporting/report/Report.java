package candour.reporting.report;

import candour.platform.decision.Fold;
import candour.reporting.report.ReportEvent.SectionAdded;
import candour.reporting.report.ReportEvent.StatementAdded;
import candour.reporting.report.ReportEvent.StatementReclassified;
import candour.reporting.report.ReportEvent.StatementTakenOut;
import candour.reporting.report.ReportEvent.TermsEmbedded;
import candour.reporting.report.ReportEvent.VersionDrafted;
import candour.reporting.report.ReportEvent.VersionFixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The report as it stands in its last version.
 *
 * @param version counted from 1; 0 while there is none
 * @param fixed whether it was presented and can no longer be changed
 * @param terms the version of the terms of reference in it; 0 while there is none
 */
public record Report(int version, boolean fixed, int terms, List<Section> sections) {

    /** How its events become its state. */
    public static final Fold<Report, ReportEvent> FOLD = new Fold<>(
            "report", ReportEvent.class, ReportEvent::reviewId, Report::evolve, new Report(0, true, 0, List.of()));

    /** The statements of all sections, in order. */
    public List<Statement> statements() {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .toList();
    }

    /** The section with this id, if there is one. */
    Optional<Section> section(UUID id) {
        return sections.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The statement with this id, if there is one. */
    Optional<Statement> statement(UUID id) {
        return statements().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** One event more; also what a page of the report is made by. */
    public static Report evolve(Report was, ReportEvent event) {
        return switch (event) {
            case VersionDrafted e -> new Report(e.version(), false, was.terms, was.sections);
            case TermsEmbedded e -> new Report(was.version, was.fixed, e.termsVersion(), was.sections);
            case SectionAdded e -> was.adding(new Section(e.sectionId(), e.kind(), e.personalData(), List.of()));
            case StatementAdded e ->
                was.changing(section -> section.id().equals(e.sectionId())
                        ? plus(section, new Statement(e.statementId(), e.classification(), e.text()))
                        : section);
            case StatementReclassified e ->
                was.changing(section -> section.with(section.statements().stream()
                        .map(each -> each.id().equals(e.statementId())
                                ? new Statement(each.id(), e.classification(), each.text())
                                : each)
                        .toList()));
            case StatementTakenOut e ->
                was.changing(section -> section.with(section.statements().stream()
                        .filter(each -> !each.id().equals(e.statementId()))
                        .toList()));
            case VersionFixed _ -> new Report(was.version, true, was.terms, was.sections);
        };
    }

    private static Section plus(Section section, Statement statement) {
        var all = new ArrayList<>(section.statements());
        all.add(statement);
        return section.with(all);
    }

    private Report adding(Section section) {
        var all = new ArrayList<>(sections);
        all.add(section);
        return new Report(version, fixed, terms, List.copyOf(all));
    }

    private Report changing(UnaryOperator<Section> change) {
        return new Report(version, fixed, terms, sections.stream().map(change).toList());
    }
}
