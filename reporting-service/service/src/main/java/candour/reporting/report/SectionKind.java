package candour.reporting.report;

import java.util.Set;

/** What a section of the report is about (S002-144 to S002-148). */
public enum SectionKind {
    HOW_CONDUCTED,
    CIRCUMSTANCES,
    LEARNING,
    EFFECTIVE_PRACTICE,
    STRATEGIES,
    TERMS_OF_REFERENCE,
    OTHER;

    /** What every report covers; a section may say "none found, because…" (ruling R9). */
    public static final Set<SectionKind> REQUIRED =
            Set.of(HOW_CONDUCTED, CIRCUMSTANCES, LEARNING, EFFECTIVE_PRACTICE, STRATEGIES);
}
