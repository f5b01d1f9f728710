package candour.reporting.report.http;

import candour.platform.access.Code;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.reporting.report.SectionKind;
import candour.reporting.report.Statement;
import candour.reporting.report.StatementKind;
import candour.reporting.report.read.VersionRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A version as answered.
 *
 * @param digest of its exact content once it was presented
 * @param unclassified statements not yet marked as fact, opinion, account or intention
 */
public record VersionAnswer(
        int version,
        LocalDate draftedOn,
        boolean fixed,
        int termsVersion,
        @Nullable String digest,
        long unclassified,
        @Nullable List<SectionAnswer> sections,
        @Nullable List<MarkAnswer> marksBefore,
        List<Action> actions) {

    /** One section. */
    public record SectionAnswer(
            UUID sectionId, SectionKind kind, boolean personalData, List<StatementAnswer> statements) {}

    /** One statement, with what it is in the margin. */
    public record StatementAnswer(
            UUID statementId,
            StatementKind kind,
            @Nullable String holder,
            @Nullable String source,
            @Nullable Words text) {}

    /** How a statement was marked before. */
    public record MarkAnswer(
            UUID statementId,
            StatementKind kind,
            @Nullable String holder,
            @Nullable String source,
            @Nullable Words reason) {}

    static VersionAnswer brief(VersionRow row) {
        return answer(row, null, null, List.of());
    }

    static VersionAnswer of(Exchange exchange, VersionRow row, Predicate<@Nullable Code> usable, List<Action> actions) {
        return answer(
                row,
                row.report().sections().stream()
                        .map(section -> new SectionAnswer(
                                section.id(),
                                section.kind(),
                                section.personalData(),
                                section.statements().stream()
                                        .map(each -> statement(exchange, each, usable))
                                        .toList()))
                        .toList(),
                row.marks().stream()
                        .map(mark -> new MarkAnswer(
                                mark.statementId(),
                                mark.before().kind(),
                                value(mark.before().holder()),
                                value(mark.before().source()),
                                exchange.open(mark.reason())))
                        .toList(),
                actions);
    }

    private static VersionAnswer answer(
            VersionRow row,
            @Nullable List<SectionAnswer> sections,
            @Nullable List<MarkAnswer> marks,
            List<Action> actions) {
        var report = row.report();
        return new VersionAnswer(
                report.version(),
                row.draftedOn(),
                report.fixed(),
                report.terms(),
                value(row.digest()),
                report.statements().stream()
                        .filter(each -> each.classification().kind() == StatementKind.UNCLASSIFIED)
                        .count(),
                sections,
                marks,
                actions);
    }

    /** The words of a relative who agrees no longer are not given any more; that they were there is (X-07, R20). */
    private static StatementAnswer statement(Exchange exchange, Statement statement, Predicate<@Nullable Code> usable) {
        var marked = statement.classification();
        return new StatementAnswer(
                statement.id(),
                marked.kind(),
                value(marked.holder()),
                value(marked.source()),
                usable.test(marked.holder()) ? exchange.open(statement.text()) : Words.withheld("WITHDRAWN"));
    }

    private static @Nullable String value(@Nullable Code code) {
        return code == null ? null : code.value();
    }
}
