package candour.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An answer that rests on what lags behind or is held up at a neighbour, and says so (ruling R14). */
record Degraded(@JsonUnwrapped Object answer) {

    /** Always true: an answer that is up to date has no such member. */
    @JsonProperty
    boolean degraded() {
        return true;
    }
}
