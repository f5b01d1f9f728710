package candour.platform.view;

/** A row of a read model: a record, stored as JSON. Personal data in it is {@code Sealed}. */
public interface Row {

    /** Unique in its read model; never personal data. */
    String key();

    /** What lists of it are asked by, usually the review's id. */
    default String scope() {
        return "";
    }

    /** What lists are sorted by, as text (instants as ISO 8601, numbers padded). */
    default String order() {
        return key();
    }
}
