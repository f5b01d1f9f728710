package candour.platform.rest;

import candour.platform.access.AccessEvent;
import candour.platform.access.AccessEvent.AccessDenied;
import candour.platform.access.AccessEvent.ActRefused;
import candour.platform.access.AccessEvent.EnumerationSuspected;
import candour.platform.access.AccessEvent.ReadRecorded;
import candour.platform.access.AccessEvent.SignInFailed;
import candour.platform.access.AccessEvent.UnusualAccess;
import candour.platform.access.Actor;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.decision.Rule;
import candour.platform.log.Append;
import candour.platform.log.Log;
import candour.platform.log.Provenance;
import candour.platform.time.ServiceClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the trail of reading in the log: one append per record, each a stream of its own. */
@Singleton
class AccessTrail {

    private final Log log;
    private final ServiceClock clock;

    AccessTrail(Log log, ServiceClock clock) {
        this.log = log;
        this.clock = clock;
    }

    void read(Incoming in) {
        var id = Ids.next(clock.now());
        store(
                in,
                new ReadRecorded(
                        id,
                        code(in.operation),
                        codeOrNull(in.scope),
                        code(in.path),
                        codeOrNull(in.purpose),
                        codeOrNull(in.onBehalfOf),
                        in.asOfLeaf));
    }

    void denied(Incoming in, String reason) {
        var id = Ids.next(clock.now());
        store(
                in,
                new AccessDenied(
                        id,
                        code(in.operation),
                        codeOrNull(in.scope),
                        code(in.path),
                        code(reason),
                        codeOrNull(in.onBehalfOf)));
    }

    void refused(Incoming in, Rule rule, int times) {
        store(
                in,
                new ActRefused(
                        Ids.next(clock.now()),
                        code(in.operation),
                        codeOrNull(in.scope),
                        code(in.path),
                        code(rule.name()),
                        code(rule.ledger()),
                        times,
                        codeOrNull(in.onBehalfOf)));
    }

    void suspected(Incoming in) {
        store(in, new EnumerationSuspected(Ids.next(clock.now()), code(in.operation)));
    }

    void unusual(Incoming in, int scopes) {
        store(in, new UnusualAccess(Ids.next(clock.now()), code(in.operation), scopes));
    }

    void signInFailed(String cause, int times) {
        var event = new SignInFailed(Ids.next(clock.now()), code(cause), times);
        var id = event.accessId();
        store(event, new Provenance("nobody", null, null, id, id, id, null));
    }

    private void store(Incoming in, AccessEvent event) {
        Actor actor = Objects.requireNonNull(in.actor);
        var role = in.allowed == null ? null : in.allowed.roles().first();
        var cause = event.accessId();
        store(
                event,
                new Provenance(actor.reference(), actor.organisation(), role, cause, cause, cause, in.traceparent));
    }

    private void store(AccessEvent event, Provenance who) {
        var stream = AccessEvent.FOLD.streamOf(event);
        var outcome = log.append(new Append(
                List.of(new Append.NewEvent(Ids.next(clock.now()), stream, event)),
                Map.of(stream, -1L),
                Map.of(),
                who,
                null));
        if (!(outcome instanceof Log.Outcome.Stored)) {
            throw new IllegalStateException("An access record was not stored");
        }
    }

    private static @Nullable Code codeOrNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : code(text);
    }

    /** Other signs than a code's could carry words about people, so they do not get into the record. */
    private static Code code(String text) {
        var safe = text.replaceAll("[^A-Za-z0-9._:/@{}-]", "_");
        return new Code(safe.isEmpty() ? "_" : safe.substring(0, Math.min(300, safe.length())));
    }
}
