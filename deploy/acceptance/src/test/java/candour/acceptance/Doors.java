package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One page of each service that a member of a review's team may read: shut as soon as they are not any more. */
record Doors(List<String> all) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Doors of(String review) {
        var id = "/v1/reviews/" + review;
        return new Doors(List.of(
                "/review" + id,
                "/family" + id + "/strategy",
                "/chronology" + id + "/chronologies",
                "/reporting" + id + "/learning"));
    }

    /** How long each stayed open to somebody, asked in turn until it answered with that status. */
    Map<String, Duration> untilShut(Origin origin, String person, int status) {
        var began = System.nanoTime();
        var shut = new HashMap<String, Duration>();
        while (shut.size() < all.size() && since(began).compareTo(PATIENCE) < 0) {
            for (var door : all) {
                if (!shut.containsKey(door) && origin.get(person, door).status() == status) {
                    shut.put(door, since(began));
                }
            }
        }
        assertThat(shut).containsOnlyKeys(all);
        return shut;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static void withinFiveSeconds(String door, Duration open) {
        assertThat(open).as(door).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }
}
