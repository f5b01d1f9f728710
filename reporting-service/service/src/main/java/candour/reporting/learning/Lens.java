package candour.reporting.learning;

/** Through which lens something was observed (S002-022, S002-029). */
public enum Lens {
    VIEW_AT_TIME,
    BELIEF,
    ROLE,
    CAPACITY,
    EMOTION,
    RESOURCE,
    CULTURE,
    STRUCTURE,
    SYSTEM,
    USABILITY
}
