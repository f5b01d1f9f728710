package candour.platform.rest;

import candour.platform.access.Actor;
import candour.platform.access.Verdict;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the request being answered; filled by the access filter. */
final class Incoming {

    String method = "";
    String path = "";
    String operation = "";
    String scope = "";

    @Nullable
    String about;

    String traceId = "";

    @Nullable
    String traceparent;

    Map<String, String> pathParameters = Map.of();

    @Nullable
    Actor actor;

    Gate.@Nullable Standing standing;

    Verdict.@Nullable Allowed allowed;

    @Nullable
    String purpose;

    @Nullable
    String onBehalfOf;

    byte @Nullable [] body;

    @Nullable
    Long asOfLeaf;

    @Nullable
    Instant asOf;

    boolean needsVersion;
    boolean asOfRead;

    @Nullable
    Long leaf;

    int sent;
    int made;
}
