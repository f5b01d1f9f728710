package candour.review.profile;

import candour.review.profile.imports.ProfileFiles;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The profiles this service knows, as its data files have them. Every version ever used stays readable: a review runs
 * under the one it was commissioned or re-pinned under (S000-01).
 */
public final class Profiles {
    private static final Map<String, List<Profile>> BY_ID = ProfileFiles.shipped().stream()
            .sorted(Comparator.comparingInt(Profile::version))
            .collect(Collectors.groupingBy(Profile::id));

    private Profiles() {}

    /** Every version of every profile. */
    public static List<Profile> all() {
        return BY_ID.values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Profile::id).thenComparing(Profile::version))
                .toList();
    }

    /** Whether there is such a profile. */
    public static boolean known(String id) {
        return BY_ID.containsKey(id);
    }

    /** Whether there is this version of it. */
    public static boolean known(String id, int version) {
        return known(id) && BY_ID.get(id).stream().anyMatch(each -> each.version() == version);
    }

    /** The newest version of the profile with this id: what is decided today is decided under it. */
    public static Profile of(String id) {
        if (!known(id)) {
            throw new IllegalArgumentException("There is no such profile");
        }
        return BY_ID.get(id).getLast();
    }

    /** One version of a profile, as a review is pinned to it. */
    public static Profile of(String id, int version) {
        if (!known(id, version)) {
            throw new IllegalArgumentException("There is no such version of the profile");
        }
        return BY_ID.get(id).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
