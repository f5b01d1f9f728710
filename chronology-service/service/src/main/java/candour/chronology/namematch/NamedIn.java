package candour.chronology.namematch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several entries' words as one text to be looked through at once, and which of them a place in it belongs to. A part of a name counts where a
 * title or an initial stands before it ("PC Smith"): a forename alone is too often somebody else's.
 */
public final class NamedIn {
    private static final String BETWEEN = "\n\n";
    private static final Pattern TITLED = Pattern.compile(
            "(?is).*\\b(mr|mrs|ms|miss|mx|dr|doctor|prof|pc|dc|ds|di|dci|sgt|sw|hv|gp|nurse|[a-z])\\.?\\s+");
    private static final int LOOK_BACK = 12;

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    private record Place(UUID entryId, int from, int to) {}

    /** @param whole the whole name stands there, not a part of it */
    public record Named(UUID entryId, String person, boolean whole) {}

    /** @param longest how many characters may be looked through at once */
    public NamedIn(int longest) {
        this.longest = longest;
    }

    /** Whether there is room for these words; there always is for the first. */
    public boolean hasRoom(String words) {
        return places.isEmpty() || text.length() + BETWEEN.length() + words.length() <= longest;
    }

    public void add(UUID entryId, String words) {
        if (!places.isEmpty()) text.append(BETWEEN);
        int from = text.length();
        text.append(words, 0, Math.min(words.length(), longest));
        places.add(new Place(entryId, from, text.length()));
    }

    public String text() {
        return text.toString();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Which entry the place belongs to, if it names one of these people; null if not. */
    public @Nullable Named at(int from, int to, boolean whole, @Nullable String person, Set<String> people) {
        if (person == null || !people.contains(person)) return null;
        for (Place place : places) {
            if (from < place.from || to > place.to) continue;
            boolean counts = whole
                    || TITLED.matcher(text.substring(Math.max(place.from, from - LOOK_BACK), from))
                            .matches();
            return counts ? new Named(place.entryId, person, whole) : null;
        }
        return null;
    }

    /** One for each entry and person; a whole name before a part of one. */
    public static List<Named> once(List<Named> all) {
        Map<String, Named> each = new LinkedHashMap<>();
        for (Named named : all)
            each.merge(named.entryId + ":" + named.person, named, (one, other) -> one.whole ? one : other);
        return List.copyOf(each.values());
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NamedIn[" + places.size() + " entries]";
    }
}
