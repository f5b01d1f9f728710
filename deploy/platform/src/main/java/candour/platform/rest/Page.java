package candour.platform.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page, or null; also given as {@code Link: rel="next"}
 */
public record Page<T>(List<T> items, @Nullable String next) {}
