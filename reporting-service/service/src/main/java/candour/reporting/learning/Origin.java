package candour.reporting.learning;

import candour.platform.access.Code;

/** The meeting, conversation or entry that produced a step of the thread (S002-031). */
public record Origin(Kind kind, Code reference) {

    /** What it was. */
    public enum Kind {
        PANEL_MEETING,
        LEARNING_EVENT,
        FAMILY_CONTRIBUTION,
        CHRONOLOGY_ENTRY,
        DOCUMENT
    }
}
