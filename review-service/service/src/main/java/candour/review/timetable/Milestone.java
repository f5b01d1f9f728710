package candour.review.timetable;

/** What a timetable plans on the way; the profile has the local words. */
public enum Milestone {
    TEAM_FORMED,
    FAMILY_MET,
    CHRONOLOGIES_IN,
    PRACTITIONERS_MET,
    MANAGERS_MET,
    DRAFT_REPORT,
    REPORT_PRESENTED
}
