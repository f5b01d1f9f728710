package candour.review.authority.http;

import candour.platform.rest.Exchange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day the service's people live by. */
public final class London {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** Today in Europe/London, by the service's clock. */
    public static LocalDate today(Exchange exchange) {
        return day(exchange.now());
    }

    /** The day of an instant in Europe/London. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The day given, or today. */
    public static LocalDate orToday(@org.jspecify.annotations.Nullable LocalDate day, Exchange exchange) {
        return day == null ? today(exchange) : day;
    }
}
