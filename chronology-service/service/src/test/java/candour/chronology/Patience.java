package candour.chronology;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again until the read models have caught up. */
final class Patience {
    private Patience() {}

    /** Any status of the same hundred will do. */
    static void until(int status, Supplier<Response> ask) {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        int found = ask.get().statusCode();
        while (found / 100 != status / 100 && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(50_000_000);
            found = ask.get().statusCode();
        }
        if (found / 100 != status / 100) throw new AssertionError("Still answered with " + found);
    }
}
