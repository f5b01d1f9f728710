package candour.platform.log;

/**
 * The name of a stream: its category and an id within it, stored as {@code category:id}. Never holds personal data.
 *
 * @param category lower-case words joined by hyphens, for example {@code police-gate}
 * @param id usually a UUID; letters, digits and {@code . _ : -} only
 */
public record StreamName(String category, String id) {

    public StreamName {
        if (!isCategory(category) || !isId(id)) {
            throw new IllegalArgumentException("Not a stream name");
        }
    }

    // By hand rather than by pattern: a replay looks at every event's name.
    private static boolean isCategory(String text) {
        if (text.isEmpty() || text.length() > 60 || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLower(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 100) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '-' || c == '.' || c == '_' || c == ':';
            if (!isLower(c) && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && !sign) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
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
