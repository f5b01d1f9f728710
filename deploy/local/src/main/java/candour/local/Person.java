package candour.local;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the demo, named by what they do.
 *
 * @param name what {@code deploy/token} is asked for
 * @param sub the stable reference the services know the person by
 * @param org code of the organisation the person speaks for; none for relatives
 * @param groups global roles; everything else comes from assignments to a review
 * @param is one line for the person who picks a token
 */
public record Person(String name, UUID sub, @Nullable String org, Set<String> groups, String is) {}
