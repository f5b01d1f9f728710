package candour.reporting.publication;

/** What is recommended or decided about publication. */
public enum Choice {
    PUBLISH,
    NOT_PUBLISH,
    DEFER
}
