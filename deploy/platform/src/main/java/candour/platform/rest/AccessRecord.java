package candour.platform.rest;

import candour.platform.access.AccessEvent;
import candour.platform.access.AccessEvent.AccessDenied;
import candour.platform.access.AccessEvent.ActRefused;
import candour.platform.access.AccessEvent.EnumerationSuspected;
import candour.platform.access.AccessEvent.ReadRecorded;
import candour.platform.access.AccessEvent.SignInFailed;
import candour.platform.access.AccessEvent.UnusualAccess;
import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of the trail of access. It holds no words.
 *
 * @param leaf its leaf index
 * @param person who asked, by reference
 * @param operation as in the access matrix
 * @param resource the path asked for
 * @param reason why they were turned away, which rule refused, or why they could not be told who they are
 * @param ledger the row of the rule that refused
 * @param purpose what it was read for
 * @param times how often, where records are gathered; of how many scopes, where access was unusual
 */
public record AccessRecord(
        long leaf,
        UUID accessId,
        Instant recordedAt,
        Kind kind,
        String person,
        @Nullable String role,
        @Nullable String onBehalfOf,
        @Nullable String operation,
        @Nullable String scope,
        @Nullable String resource,
        @Nullable String reason,
        @Nullable String ledger,
        @Nullable String purpose,
        int times) {

    /** What a record tells of. */
    public enum Kind {
        READ,
        DENIED,
        REFUSED,
        ENUMERATION_SUSPECTED,
        UNUSUAL_ACCESS,
        SIGN_IN_FAILED
    }

    static @Nullable AccessRecord of(LoggedEvent event) {
        if (!(event.payload() instanceof AccessEvent access)) {
            return null;
        }
        return switch (access) {
            case ReadRecorded e ->
                of(event, e, Kind.READ, e.operation(), e.scope(), e.resource(), null, e.onBehalfOf(), e.purpose());
            case AccessDenied e ->
                of(event, e, Kind.DENIED, e.operation(), e.scope(), e.resource(), e.reason(), e.onBehalfOf(), null);
            case ActRefused e ->
                of(event, e, Kind.REFUSED, e.operation(), e.scope(), e.resource(), e.rule(), e.onBehalfOf(), null);
            case EnumerationSuspected e ->
                of(event, e, Kind.ENUMERATION_SUSPECTED, e.operation(), null, null, null, null, null);
            case UnusualAccess e -> of(event, e, Kind.UNUSUAL_ACCESS, e.operation(), null, null, null, null, null);
            case SignInFailed e -> of(event, e, Kind.SIGN_IN_FAILED, null, null, null, e.cause(), null, null);
        };
    }

    private static AccessRecord of(
            LoggedEvent event,
            AccessEvent e,
            Kind kind,
            @Nullable Code operation,
            @Nullable Code scope,
            @Nullable Code resource,
            @Nullable Code reason,
            @Nullable Code onBehalfOf,
            @Nullable Code purpose) {
        return new AccessRecord(
                event.leafIndex(),
                e.accessId(),
                event.recordedAt(),
                kind,
                event.metadata().recordedBy(),
                event.metadata().role(),
                text(onBehalfOf),
                text(operation),
                text(scope),
                text(resource),
                text(reason),
                e instanceof ActRefused refused ? refused.ledger().value() : null,
                text(purpose),
                switch (e) {
                    case ActRefused refused -> refused.times();
                    case SignInFailed failed -> failed.times();
                    case UnusualAccess unusual -> unusual.scopes();
                    case ReadRecorded _, AccessDenied _, EnumerationSuspected _ -> 1;
                });
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.value();
    }
}
