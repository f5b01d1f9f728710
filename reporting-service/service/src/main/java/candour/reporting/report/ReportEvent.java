package candour.reporting.report;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers of a report. Stored for ever: add fields, never rename or remove them. */
public sealed interface ReportEvent {

    /** Which review. */
    UUID reviewId();

    /** A version is open; it begins with what the version before said. */
    @Stored("report-version-drafted")
    record VersionDrafted(UUID reviewId, int version, LocalDate on) implements ReportEvent {}

    /** The terms of reference of this version stand in the report. */
    @Stored("terms-embedded")
    record TermsEmbedded(UUID reviewId, int version, int termsVersion) implements ReportEvent {}

    /** A section is added. */
    @Stored("section-added")
    record SectionAdded(UUID reviewId, int version, UUID sectionId, SectionKind kind, boolean personalData)
            implements ReportEvent {}

    /** A statement is added. */
    @Stored("statement-added")
    record StatementAdded(
            UUID reviewId, int version, UUID sectionId, UUID statementId, Classification classification, Sealed text)
            implements ReportEvent {}

    /** A statement is something else than it was taken for. */
    @Stored("statement-reclassified")
    record StatementReclassified(
            UUID reviewId, int version, UUID statementId, Classification classification, Sealed reason)
            implements ReportEvent {}

    /** A statement is no longer part of the report. */
    @Stored("statement-taken-out")
    record StatementTakenOut(UUID reviewId, int version, UUID statementId, Sealed reason) implements ReportEvent {}

    /** The version can no longer be changed: it was presented, and this digest is its exact content. */
    @Stored("report-version-fixed")
    record VersionFixed(UUID reviewId, int version, Code digest) implements ReportEvent {}
}
