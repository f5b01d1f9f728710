package candour.review.team;

/** What people of a team can do, by the skills framework and what is asked of roles (S001-61, S002-066, 123). */
public enum Competence {
    REVIEW_METHOD,
    CHAIRING,
    FACILITATION,
    ANALYSIS_OF_SYSTEMS,
    REPORT_WRITING,
    HANDLING_DIFFERING_VIEWS,
    TRAUMA_INFORMED_PRACTICE;

    /** Levels of training in trauma-informed practice, each including those before it. */
    public enum Level {
        INFORMED,
        SKILLED,
        ENHANCED,
        SPECIALIST
    }
}
