package candour.platform.rest;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C trace context, with or without a tracer running. */
final class Traces {

    private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Traces() {}

    static @Nullable String valid(@Nullable String traceparent) {
        return traceparent != null && PARENT.matcher(traceparent).matches() ? traceparent : null;
    }

    static String id(@Nullable String traceparent) {
        return traceparent == null ? UUID.randomUUID().toString().replace("-", "") : traceparent.substring(3, 35);
    }
}
