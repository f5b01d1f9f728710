package candour.platform.rest;

import candour.platform.sealed.Opening;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Opened words as they stand in an answer: the text, or why there is none.
 *
 * @param text the words, or null
 * @param withheld why they are not given: RESTRICTED, SEALED_AWAY, SHREDDED, TAMPERED or WITHDRAWN; null when they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Words(@Nullable String text, @Nullable String withheld) {

    static Words of(Opening.Opened opened) {
        return switch (opened) {
            case Opening.Opened.Text(var text) -> new Words(text, null);
            case Opening.Opened.Unavailable(var reason) -> new Words(null, reason.name());
        };
    }

    /** A placeholder, for example for an account its author has withdrawn (ruling R20). */
    public static Words withheld(String reason) {
        return new Words(null, reason);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return withheld == null ? "Words[…]" : "Words[" + withheld + "]";
    }
}
