package candour.chronology.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today, as people in London would say it. */
final class Dates {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Dates() {}

    static LocalDate london(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }
}
