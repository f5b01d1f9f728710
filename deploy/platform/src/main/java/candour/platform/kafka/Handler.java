package candour.platform.kafka;

import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.decision.Refusal;
import candour.platform.log.Provenance;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Turns one record into this service's commands and sends them. Each command carries a key made of the event's id and its
 * number, which is stored with what it decides: that is the inbox row, and a repeat of the record finds it there.
 */
final class Handler {

    private final List<Subscription<?>> subscriptions;
    private final Commands commands;
    private final DataReader data;
    private final KafkaSettings settings;

    Handler(List<Subscription<?>> subscriptions, Commands commands, ObjectMapper json, KafkaSettings settings) {
        this.subscriptions = List.copyOf(subscriptions);
        this.commands = commands;
        this.data = new DataReader(json);
        this.settings = settings;
    }

    /**
     * Handles a record, trying several times.
     *
     * @throws DatabaseTrouble when the database does not answer: the record is not to blame and must be tried again
     */
    Handled handle(Arrived record) throws InterruptedException {
        if (record.value() == null) {
            return new Handled.Failed(Cause.TOO_LARGE, "It has " + record.size() + " bytes");
        }
        Attributes attributes;
        try {
            attributes = Attributes.of(record);
        } catch (Attributes.Unreadable e) {
            return new Handled.Failed(record.key() == null ? Cause.NO_KEY : Cause.MALFORMED, e.getMessage());
        }
        if (Heartbeats.is(attributes.type())) {
            return new Handled.Beat(attributes.sequence(), record.sentAt());
        }
        if (record.key() == null) {
            return new Handled.Failed(Cause.NO_KEY, "Its key is missing or no reference");
        }
        var listeners = subscriptions.stream()
                .filter(each ->
                        each.topic().equals(record.topic()) && each.type().equals(attributes.type()))
                .toList();
        return listeners.isEmpty() ? new Handled.Skipped() : tryOut(record, record.key(), attributes, listeners);
    }

    /** Whether a record is of a type this service listens to, or of none that can be read. Heartbeats never wait. */
    boolean mayConcern(Arrived record) {
        return record.header("ce_type")
                .map(type -> subscriptions.stream()
                        .anyMatch(each -> each.topic().equals(record.topic())
                                && each.type().equals(type)))
                .orElse(true);
    }

    private Handled tryOut(Arrived record, String key, Attributes attributes, List<Subscription<?>> listeners)
            throws InterruptedException {
        var pause = settings.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                send(record.topic(), key, attributes, listeners);
                return new Handled.Done();
            } catch (IOException e) {
                return new Handled.Failed(Cause.WRONG_SCHEMA, DataReader.explain(e));
            } catch (Refusal refusal) {
                return new Handled.Failed(
                        Cause.REFUSED,
                        refusal.rule().ledger() + " " + refusal.rule().name());
            } catch (RuntimeException e) {
                if (DatabaseTrouble.isBehind(e)) {
                    throw new DatabaseTrouble(e);
                }
                if (attempt >= settings.tries()) {
                    return new Handled.Failed(Cause.FAILED, Failures.explain(e));
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(4);
        }
    }

    private void send(String topic, String key, Attributes attributes, List<Subscription<?>> listeners)
            throws IOException {
        var all = new ArrayList<Object>();
        for (var listener : listeners) {
            all.addAll(commands(listener, key, attributes));
        }
        for (int n = 0; n < all.size(); n++) {
            commands.send(all.get(n), envelope(topic, attributes, n));
        }
    }

    private <D> List<Object> commands(Subscription<D> listener, String key, Attributes attributes) throws IOException {
        D read = data.read(attributes.data(), listener.data());
        return listener.commands()
                .apply(new Received<>(attributes.id(), key, attributes.time(), attributes.sequence(), read));
    }

    /**
     * The key names the event, not its bytes: a rebuilt topic carries the same events in today's form, which may have
     * more fields than when they were first sent.
     */
    private static Envelope envelope(String topic, Attributes event, int n) {
        var requestKey = "inbox/" + topic + "/" + event.id() + "/" + n;
        byte[] key = requestKey.getBytes(StandardCharsets.UTF_8);
        var provenance = new Provenance(
                "service:" + event.source().substring(event.source().lastIndexOf('/') + 1),
                null,
                null,
                UUID.nameUUIDFromBytes(key),
                event.correlation() == null ? event.id() : event.correlation(),
                event.id(),
                event.traceparent());
        return Envelope.of(provenance).idempotent(requestKey, key);
    }
}
