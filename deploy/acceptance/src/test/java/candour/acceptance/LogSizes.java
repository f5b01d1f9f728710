package candour.acceptance;

import candour.local.Service;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** How many events each log holds, besides those that keep who read what; once no policy adds any more. */
final class LogSizes {
    private LogSizes() {}

    static Map<Service, Long> of(Origin origin) throws InterruptedException {
        for (Map<Service, Long> before = Map.of(); ; ) {
            var sizes = new TreeMap<Service, Long>();
            for (var service : Service.values()) {
                sizes.put(service, size(origin, "/" + service.shortName() + "/v1/log/events?from="));
            }
            if (sizes.equals(before)) {
                return sizes;
            }
            before = sizes;
            Thread.sleep(3000);
        }
    }

    private static long size(Origin origin, String events) {
        long size = 0;
        for (long from = 0; ; ) {
            var page = origin.get("auditor", events + from).body().path("events");
            if (page.isEmpty()) {
                return size;
            }
            from += page.size();
            size += StreamSupport.stream(page.spliterator(), false)
                    .filter(event -> !event.path("stream").asText().startsWith("access:"))
                    .count();
        }
    }
}
