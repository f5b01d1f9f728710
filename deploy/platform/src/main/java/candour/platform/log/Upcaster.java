package candour.platform.log;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads an event of an older revision as the next one, JSON to JSON, before anything else sees it. What is stored and
 * hashed stays as it is.
 */
public interface Upcaster {

    /** The stored name of the event. */
    String type();

    /** The revision it reads; it gives the next one. */
    int from();

    /** The payload in the next revision's shape. Pure; may change the given node and return it. */
    ObjectNode upcast(ObjectNode payload);
}
