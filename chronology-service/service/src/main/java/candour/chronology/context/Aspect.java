package candour.chronology.context;

/** What a context item is about. */
public enum Aspect {
    SYSTEMS,
    STRUCTURE,
    CULTURE,
    RESOURCES,
    CONTEXT
}
