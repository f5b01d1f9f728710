package candour.reporting.report;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of a review's report. */
public sealed interface ReportCommand {

    /** Which review. */
    UUID reviewId();

    /** A version to write in is opened: the first, or the next after one that was presented. */
    record DraftVersion(UUID reviewId, LocalDate on) implements ReportCommand {}

    /** The terms of reference of this version stand in the report (S002-073). */
    record EmbedTerms(UUID reviewId, int termsVersion) implements ReportCommand {}

    /** A section is added. */
    record AddSection(UUID reviewId, UUID sectionId, SectionKind kind, boolean personalData) implements ReportCommand {}

    /** A statement is added. */
    record AddStatement(UUID reviewId, UUID sectionId, UUID statementId, Classification classification, Sealed text)
            implements ReportCommand {}

    /** A statement is something else than it was taken for; how it was marked before stays in history. */
    record ReclassifyStatement(UUID reviewId, UUID statementId, Classification classification, Sealed reason)
            implements ReportCommand {}

    /** A statement is taken out of this and later versions. */
    record TakeOutStatement(UUID reviewId, UUID statementId, Sealed reason) implements ReportCommand {}
}
