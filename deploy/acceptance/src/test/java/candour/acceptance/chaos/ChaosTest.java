package candour.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import candour.acceptance.Auditor;
import candour.acceptance.Origin;
import candour.acceptance.Reply;
import candour.local.Checkout;
import candour.local.LaunchedCandour;
import candour.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under load, each part of the system is killed in turn and the broker loses its disk once. Afterwards every acknowledged
 * command is in the log exactly once, and every read model of all four services is what a replay makes of it.
 */
class ChaosTest {
    private static final boolean LONG = Boolean.getBoolean("candour.long");
    private static final Duration BETWEEN = Duration.ofSeconds(LONG ? 20 : 4);
    private static final int ROUNDS = LONG ? 10 : 1;
    private static final String[] PEOPLE = {"notifier", "health-lead", "education-lead", "police-lead"};
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_whatever_dies() throws Exception {
        var data = folder.resolve("data");
        try (var candour =
                LaunchedCandour.launch(Checkout.find(), data, "--no-demo").awaitReady()) {
            var origin = new Origin(candour.ports().originUrl());
            var committee = committee(origin);
            try (var senders = new Senders(origin, committee, PEOPLE)) {
                for (int round = 0; round < ROUNDS; round++) {
                    killAllInTurn(candour, senders);
                }
                loseTheBrokersDisk(candour, senders, data.resolve("kafka"));
                var operations = senders.finish();
                var log = log(origin, operations);
                System.out.println(operations.size() + " commands, " + log.size() + " events");
                assertThat(operations).hasSizeGreaterThan(50);
                assertThat(HistoryChecker.violations(operations, log)).isEmpty();
            }
            sendTheLogAgain(origin);
            for (var service : Service.values()) {
                if (buildAnew(origin, service) > 0) {
                    replay(new Auditor(candour, origin), service, folder.resolve(service.shortName()));
                }
            }
        }
    }

    private static void killAllInTurn(LaunchedCandour candour, Senders senders) throws InterruptedException {
        var names =
                Stream.concat(Arrays.stream(Service.values()).map(Service::module), Stream.of("PostgreSQL", "Kafka"));
        for (var name : names.toList()) {
            var before = senders.answered();
            LaunchedCandour.kill(candour.child(name));
            until(name + " is back and work goes on", () -> isBack(candour, name) && senders.answered() > before);
            Thread.sleep(BETWEEN);
        }
    }

    private static void loseTheBrokersDisk(LaunchedCandour candour, Senders senders, Path kafka) throws Exception {
        var before = senders.answered();
        var broker = candour.child("Kafka");
        delete(kafka);
        LaunchedCandour.kill(broker);
        until("the broker is back and work goes on", () -> isBack(candour, "Kafka") && senders.answered() > before + 5);
    }

    private static boolean isBack(LaunchedCandour candour, String name) {
        try {
            return candour.child(name).isAlive();
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static void delete(Path kafka) throws IOException {
        try (var all = Files.walk(kafka)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (UncheckedIOException movedMeanwhile) {
            delete(kafka);
        }
    }

    private static String committee(Origin origin) {
        done(() -> operator(
                origin,
                "/review/v1/organisations",
                Map.of("code", "ORG-COMMITTEE", "kind", "COMMITTEE", "area", "GLENSHIRE", "label", "Committee")));
        return done(() -> operator(
                        origin,
                        "/review/v1/committees",
                        Map.of("organisation", "ORG-COMMITTEE", "area", "GLENSHIRE", "profile", "sct-learning-review")))
                .id();
    }

    private static Reply operator(Origin origin, String path, Object body) {
        return origin.send("operator", "POST", path, body, Map.of("Idempotency-Key", path));
    }

    private static Reply done(Supplier<Reply> act) {
        var last = new Reply[1];
        until("the answer is good", () -> (last[0] = act.get()).isDone());
        return last[0];
    }

    /** The whole log, once everything that was acknowledged has its place in it. */
    private static List<LogLine> log(Origin origin, List<Operation> operations) {
        var lines = new ArrayList<LogLine>();
        long acknowledged = operations.stream()
                .filter(each -> each.answer() instanceof Operation.Acknowledged it
                        && !it.events().isEmpty())
                .count();
        until("all is in order", () -> {
            long from = lines.size();
            var page = origin.get("auditor", "/review/v1/log/events?from=" + from)
                    .body()
                    .path("events");
            page.forEach(each -> lines.add(new LogLine(
                    each.path("index").asLong(),
                    UUID.fromString(each.path("id").asText()),
                    each.path("stream").asText(),
                    each.path("sequence").asLong())));
            return page.isEmpty() && lines.size() >= acknowledged;
        });
        return lines;
    }

    /** A lost topic is filled again from the log. */
    private static void sendTheLogAgain(Origin origin) {
        var path = "/review/v1/operations/relay-rebuild";
        done(() -> operator(origin, path, Map.of()));
        until(
                "the topic is whole again",
                () -> origin.get("operator", path).text("phase").equals("DONE"));
    }

    /**
     * Each read model as it stands, and built anew from the log by the service itself.
     *
     * @return the leaves of its log; a neighbour that nobody told anything has none, and nothing to export
     */
    private static long buildAnew(Origin origin, Service service) {
        var api = "/" + service.shortName();
        var models = done(() -> origin.get("auditor", api + "/v1/log/models")).body();
        assertThat(models).isNotEmpty();
        models.forEach(each -> {
            var model = api + "/v1/log/models/" + each.path("name").asText();
            var leaf = each.path("leaves").asLong() - 1;
            until("the model has read all", () -> digest(origin, model, leaf).isDone());
            var lived = digest(origin, model, leaf).text("digest");
            var work =
                    done(() -> operator(origin, model + "/rebuild", Map.of())).location();
            var status = api + work.substring(work.indexOf("/v1/"));
            untilDone(
                    "the model " + each.path("name").asText() + " is built anew", () -> origin.get("operator", status));
            assertThat(digest(origin, model, leaf).text("digest")).as(model).isEqualTo(lived);
        });
        return models.get(0).path("leaves").asLong();
    }

    /** Each read model as it stands, and as somebody outside rebuilds it from the log. */
    private static void replay(Auditor auditor, Service service, Path bundle) {
        var exported = auditor.export(service, bundle);
        assertThat(exported.exitCode()).as(exported.words()).isZero();
        var replayed = auditor.replay(bundle, service);
        assertThat(replayed.exitCode()).as(replayed.words()).isZero();
    }

    private static Reply digest(Origin origin, String model, long leaf) {
        return origin.get("auditor", model + "/digest?at=" + leaf);
    }

    /** Long work may take as long as it needs while it moves; that it stands still is what must not happen. */
    private static void untilDone(String what, Supplier<Reply> operation) {
        var moved = new Object() {
            String to = "";
            Instant at = Instant.now();
        };
        until(
                what,
                () -> {
                    var reply = operation.get();
                    var now = reply.text("status") + " " + reply.text("phase") + " " + reply.text("done");
                    if (!now.equals(moved.to)) {
                        moved.to = now;
                        moved.at = Instant.now();
                    }
                    return reply.text("status").equals("DONE");
                },
                () -> moved.at,
                () -> moved.to);
    }

    private static void until(String what, BooleanSupplier so) {
        var asked = Instant.now();
        until(what, so, () -> asked, () -> "");
    }

    private static void until(String what, BooleanSupplier so, Supplier<Instant> since, Supplier<String> standing) {
        while (true) {
            try {
                if (so.getAsBoolean()) {
                    return;
                }
            } catch (UncheckedIOException noAnswer) {
                // Asked again.
            }
            assertThat(Instant.now())
                    .as("waiting until %s: %s", what, standing.get())
                    .isBefore(since.get().plus(LIMIT));
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
