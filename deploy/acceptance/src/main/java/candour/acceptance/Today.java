package candour.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The end of the walk: the clock is the machine's again, to the second. */
final class Today {
    void tell(Telling telling) {
        if (!telling.clock().settable()) {
            telling.say("the clock is the system's, so the whole story was recorded today");
            return;
        }
        var now = Instant.now().plus(Duration.ofSeconds(1));
        telling.origin().send("operator", "PUT", "/dev/clock", Map.of("now", now.toString()), Map.of());
    }
}
