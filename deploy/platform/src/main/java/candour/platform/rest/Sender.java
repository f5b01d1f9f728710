package candour.platform.rest;

import candour.platform.command.Accepted;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.platform.time.ServiceClock;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts a command into its envelope: who, which version was seen, which request it answers. */
@Singleton
class Sender {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String CORRELATION = "X-Correlation-ID";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Commands commands;
    private final Marks marks;
    private final ServiceClock clock;

    Sender(Commands commands, Marks marks, ServiceClock clock) {
        this.commands = commands;
        this.marks = marks;
        this.clock = clock;
    }

    Accepted send(Incoming in, HttpHeaders headers, Object command, @Nullable Long expected) {
        var actor = Objects.requireNonNull(in.actor);
        var allowed = Objects.requireNonNull(in.allowed);
        var role = allowed.roles().first();
        var id = Ids.next(clock.now());
        var correlation = correlation(headers, id);
        var who = new Provenance(
                actor.reference(), actor.organisation(), role, id, correlation, correlation, in.traceparent);
        var nth = in.sent++;
        var key = key(headers);
        // The version was seen once, by the first command; those that follow it are one act with it.
        var envelope = new Envelope(who, nth == 0 ? expected : null, null, null, allowed.answering());
        if (key != null) {
            var mark = marks.of("idempotency-key", key, Integer.toString(nth));
            envelope = envelope.idempotent(
                    actor.reference() + "/"
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(mark),
                    bodyMark(in));
        }
        return commands.send(command, envelope);
    }

    /** A new id; the same one again when the same request is repeated. */
    UUID newId(Incoming in, HttpHeaders headers) {
        var key = key(headers);
        if (key == null) {
            return Ids.next(clock.now());
        }
        var who = Objects.requireNonNull(in.actor).reference();
        return Ids.from(marks.of("idempotency-id", who, key, Integer.toString(in.made++)));
    }

    private byte[] bodyMark(Incoming in) {
        var body = in.body == null ? new byte[0] : in.body;
        return marks.of("idempotency-body", utf8(in.method), utf8(in.path), body);
    }

    private static @Nullable String key(HttpHeaders headers) {
        var key = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.invalid("header." + IDEMPOTENCY_KEY, "Must be 1 to 200 visible ASCII signs.")
                    .asException();
        }
        return key;
    }

    private static UUID correlation(HttpHeaders headers, UUID otherwise) {
        var given = headers.getHeaderString(CORRELATION);
        try {
            return given == null ? otherwise : UUID.fromString(given);
        } catch (IllegalArgumentException _) {
            throw Problem.invalid("header." + CORRELATION, "Must be a UUID.").asException();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
