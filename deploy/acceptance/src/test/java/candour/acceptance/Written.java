package candour.acceptance;

import candour.local.Service;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How much each log holds about a review, besides who read what or was turned away. */
final class Written {
    private Written() {}

    /** Once no policy adds any more to what was done before. */
    static Map<Service, Long> about(Origin origin, String review) {
        for (Map<Service, Long> before = Map.of(); ; ) {
            var sizes = new TreeMap<Service, Long>();
            Stream.of(Service.values()).forEach(service -> sizes.put(service, size(origin, service, review)));
            if (sizes.equals(before)) {
                return sizes;
            }
            before = sizes;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted");
        }
    }

    private static long size(Origin origin, Service service, String review) {
        var page = origin.get("auditor", "/" + service.shortName() + "/v1/log/events?review=" + review);
        return StreamSupport.stream(page.body().path("events").spliterator(), false)
                .filter(event -> !event.path("stream").asText().startsWith("access:"))
                .count();
    }
}
