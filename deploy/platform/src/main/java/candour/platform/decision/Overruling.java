package candour.platform.decision;

import candour.platform.sealed.Sealed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person with the standing to do so has set aside, and why. The role is checked where the command is
 * authorised; the reason is kept, sealed, in the event.
 *
 * @param rules names of the rules set aside
 * @param role the role in which they were set aside, or null when nothing is
 * @param reason why, sealed, or null when nothing is
 */
public record Overruling(
        Set<String> rules, @Nullable String role, @Nullable Sealed reason) {

    /** Nothing is set aside. */
    public static final Overruling NONE = new Overruling(Set.of(), null, null);

    boolean covers(Rule rule) {
        return rules.contains(rule.name()) && role != null && reason != null;
    }
}
