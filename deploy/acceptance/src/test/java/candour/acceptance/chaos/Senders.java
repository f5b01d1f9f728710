package candour.acceptance.chaos;

import candour.acceptance.Origin;
import candour.acceptance.Reply;
import candour.acceptance.chaos.Operation.Acknowledged;
import candour.acceptance.chaos.Operation.Refused;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;

/** Several people who notify a committee and take it back, and who ask again under the same key until they are answered. */
final class Senders implements AutoCloseable {
    private static final Set<Integer> ASK_AGAIN = Set.of(403, 404, 409, 429);

    private final Origin origin;
    private final String committee;
    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean enough;

    Senders(Origin origin, String committee, String... people) {
        this.origin = origin;
        this.committee = committee;
        for (var person : people) {
            threads.add(Thread.ofVirtual().start(() -> send(person)));
        }
    }

    /** All commands with their answers, once everybody has been answered to the last one. */
    List<Operation> finish() throws InterruptedException {
        enough = true;
        for (var thread : threads) {
            thread.join();
        }
        return List.copyOf(operations);
    }

    int answered() {
        return operations.size();
    }

    /** Takes back every other notification, some time after it was made: until then it is not theirs to take back. */
    private void send(String person) {
        var made = new ArrayDeque<String>();
        for (int i = 0; !enough; i++) {
            var key = "chaos-" + person + "-" + i;
            made.add(untilAnswered(person, key, "/review/v1/notifications", notification())
                    .text("id"));
            if (i % 2 == 0 && made.size() > 6) {
                untilAnswered(
                        person,
                        key + "-back",
                        "/review/v1/notifications/" + made.remove() + "/withdrawal",
                        Map.of("text", "Sent by mistake."));
            }
        }
    }

    /** A denial may only mean that the read models have not heard of it yet: that is no answer that counts. */
    private Reply untilAnswered(String person, String key, String path, Map<String, Object> body) {
        long sentAt = System.nanoTime();
        while (true) {
            try {
                var reply = origin.send(person, "POST", path, body, Map.of("Idempotency-Key", key));
                if (reply.isDone() || reply.status() == 422) {
                    operations.add(new Operation(key, sentAt, System.nanoTime(), answer(reply)));
                    return reply;
                }
                if (reply.status() == 404 || reply.status() == 429) {
                    pause(2000);
                }
                if (reply.status() / 100 == 4 && !ASK_AGAIN.contains(reply.status())) {
                    throw new IllegalStateException("Nobody expects " + reply);
                }
            } catch (UncheckedIOException noAnswer) {
                // Asked again below, under the same key.
            }
            pause(100);
        }
    }

    private static Operation.Answer answer(Reply reply) {
        if (!reply.isDone()) {
            return new Refused();
        }
        var seen = reply.text("seen");
        var events = StreamSupport.stream(reply.body().path("events").spliterator(), false)
                .map(each -> UUID.fromString(each.asText()))
                .toList();
        return new Acknowledged(
                seen.substring(0, seen.lastIndexOf('@')),
                reply.body().path("version").asLong(),
                events);
    }

    private Map<String, Object> notification() {
        return Map.of(
                "committeeId",
                committee,
                "criteria",
                List.of("DIED"),
                "familyInformed",
                "NOT_KNOWN",
                "subjects",
                List.of(Map.of("status", "DIED", "name", "Nobody Example")),
                "familyReasonNotYet",
                "Nobody is told of what is invented.",
                "circumstances",
                "Invented to be sent many times.");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        enough = true;
    }
}
