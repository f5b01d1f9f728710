package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What was answered.
 *
 * @param body the answer, or a problem; missing when it was not JSON
 * @param location where what was made is to be found, or empty
 * @param etag the version as it is to be given back, or empty
 */
public record Reply(int status, JsonNode body, String location, String etag) {

    /** Whether it was done. */
    public boolean isDone() {
        return status / 100 == 2;
    }

    /** Refused by what will be otherwise in a moment: as if the service had not been there yet. */
    Reply notYet() {
        return new Reply(503, body, location, etag);
    }

    /** The id of what was made, or of what the answer is about. */
    public String id() {
        return location.isEmpty() ? text("id") : location.substring(location.lastIndexOf('/') + 1);
    }

    /** A field of the answer as text, by JSON name, with dots between levels; empty when it is not there. */
    public String text(String path) {
        return body.at("/" + path.replace('.', '/')).asText("");
    }

    /** The first of a list whose field has that value; missing when there is none. */
    public JsonNode first(String list, String field, String value) {
        for (var each : body.path(list)) {
            if (each.at("/" + field.replace('.', '/')).asText().equals(value)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    /** The rule that refused, or empty. */
    public String rule() {
        return text("rule");
    }

    @Override
    public String toString() {
        return status + " " + (body.isMissingNode() ? "" : body.toString());
    }
}
