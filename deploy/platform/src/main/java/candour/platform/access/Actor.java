package candour.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the token says.
 *
 * @param reference the person's stable reference (the token's subject)
 * @param organisation the organisation's code, or null
 * @param groups global capacities from the token, for example {@code auditor}; roles on a review come from assignments
 */
public record Actor(String reference, @Nullable String organisation, Set<String> groups) {}
