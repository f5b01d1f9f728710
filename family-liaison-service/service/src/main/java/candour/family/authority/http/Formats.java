package candour.family.authority.http;

import candour.platform.rest.Exchange;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What codes and days look like in requests: nothing that could be words about people. */
public final class Formats {

    /** A reference or code. */
    public static final String REFERENCE = "[A-Za-z0-9._:-]{1,100}";

    /** The longest free text about one thing. */
    public static final int TEXT = 20_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Formats() {}

    /** Today in Europe/London, by the service's clock. */
    public static LocalDate today(Exchange exchange) {
        return exchange.now().atZone(LONDON).toLocalDate();
    }

    /** The day given, or today. */
    public static LocalDate orToday(@Nullable LocalDate day, Exchange exchange) {
        return day == null ? today(exchange) : day;
    }
}
