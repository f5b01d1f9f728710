package candour.platform.log;

import java.util.regex.Pattern;

/**
 * The name of a stream: its category and an id within it, stored as {@code category:id}. Never holds personal data.
 *
 * @param category lower-case words joined by hyphens, for example {@code police-gate}
 * @param id usually a UUID; letters, digits and {@code . _ : -} only
 */
public record StreamName(String category, String id) {

    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z-]{0,59}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public StreamName {
        if (!CATEGORY.matcher(category).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a stream name");
        }
    }

    /** Reads {@link #toString}. The first colon ends the category, which holds none itself. */
    public static StreamName parse(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a stream name");
        }
        return new StreamName(stored.substring(0, colon), stored.substring(colon + 1));
    }

    @Override
    public String toString() {
        return category + ":" + id;
    }
}
