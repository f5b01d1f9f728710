package candour.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.SharedServers;
import candour.platform.log.LoggedEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issue 2, B3; design, section 5: nothing is lost between the log and the topic, whatever stops in between. */
class RelayTest {

    private final UUID review = UUID.randomUUID();
    private Street street;
    private House house;

    @BeforeAll
    static void servers() {
        SharedServers.ofThisJvm().startBoth();
    }

    @BeforeEach
    void build() {
        street = new Street();
        house = new House("relay");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void public_events_are_sent_as_cloud_events_under_the_ids_of_the_private_ones() {
        house.post(review, 0, 1);
        house.send(new Parcels.KeepSecret(review));
        house.post(review, 1, 3);
        try (var relay = house.relay(street.settings)) {
            relay.start();
            Street.await("three records are there", () -> street.records().size() == 3);
            Street.await("the relay has caught up", () -> passed(relay));
        }
        var events = house.log.page(0, 10).stream()
                .filter(event -> event.payload() instanceof Parcels.Posted)
                .toList();
        assertThat(street.ids())
                .containsExactlyElementsOf(events.stream()
                        .map(LoggedEvent::eventId)
                        .map(UUID::toString)
                        .toList());
        var last = street.records().getLast();
        var event = events.getLast();
        assertThat(new String(last.key())).isEqualTo(review.toString());
        assertThat(Street.text(last, "ce_specversion")).isEqualTo("1.0");
        assertThat(Street.text(last, "ce_type")).isEqualTo(Parcels.TYPE);
        assertThat(Street.text(last, "ce_source")).isEqualTo("candour/review");
        assertThat(Street.text(last, "ce_subject")).isEqualTo(review.toString());
        assertThat(Street.text(last, "ce_time"))
                .startsWith(event.recordedAt().toString().substring(0, 19));
        assertThat(Street.text(last, "ce_dataschema")).isEqualTo("urn:candour:schema:" + Parcels.TYPE);
        assertThat(Street.text(last, "ce_sequence")).isEqualTo("3");
        assertThat(Street.text(last, "ce_correlationid"))
                .isEqualTo(event.metadata().correlationId().toString());
        assertThat(Street.text(last, "ce_causationid"))
                .isEqualTo(event.metadata().causationId().toString());
        assertThat(Street.text(last, "ce_traceparent"))
                .isEqualTo(event.metadata().traceparent());
        assertThat(Street.text(last, "content-type")).startsWith("application/json");
        assertThat(new String(last.value())).contains("\"number\":2");
    }

    @Test
    void an_event_is_on_the_topic_soon_after_it_was_stored() {
        try (var relay = house.relay(street.settings)) {
            relay.start();
            house.post(review, 0, 1);
            Street.await("the first is there", () -> street.records().size() == 1);
            long before = System.nanoTime();
            house.post(review, 1, 2);
            Street.await("the second has been passed", () -> passed(relay));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1000));
        }
    }

    @Test
    void a_relay_that_dies_between_sending_and_noting_sends_again_under_the_same_ids() {
        house.post(review, 0, 20);
        var dies = new AtomicBoolean(true);
        var relay = house.relay(street.settings, () -> {
            if (dies.getAndSet(false)) {
                throw new IllegalStateException("Killed after sending, before noting");
            }
        });
        try (relay) {
            relay.start();
            Street.await("it has caught up", () -> passed(relay));
        }
        assertThat(street.ids()).hasSize(40);
        assertThat(new HashSet<>(street.ids())).hasSize(20);
        assertThat(firstOccurrences(street.ids())).isEqualTo(logged());
    }

    @Test
    void a_paused_holder_that_wakes_up_moves_nothing_back() throws Exception {
        house.post(review, 0, 5);
        var settings = street.settings.leasing(Duration.ofMillis(600));
        var paused = new CountDownLatch(1);
        var wakes = new CountDownLatch(1);
        var first = house.relay(settings, () -> {
            if (paused.getCount() > 0) {
                paused.countDown();
                waitFor(wakes);
            }
        });
        try (first;
                var second = house.relay(settings)) {
            first.start();
            assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
            second.start();
            house.post(review, 5, 30);
            Street.await("the second has passed everything", () -> passed(second));
            wakes.countDown();
            Thread.sleep(1_000);
            assertThat(house.number("select next_leaf from kafka.relay_position"))
                    .isEqualTo(30);
            assertThat(street.ids())
                    .as("five sent before the pause, thirty by the second, none again by the one that woke up")
                    .hasSize(35);
            house.post(review, 30, 31);
            Street.await("one of them goes on", () -> passed(second));
        }
        assertThat(firstOccurrences(street.ids())).isEqualTo(logged());
    }

    @Test
    void of_two_relays_one_sends_and_the_other_takes_over_when_it_stops() {
        var settings = street.settings.leasing(Duration.ofSeconds(2));
        var sentBySecond = new AtomicInteger();
        var first = house.relay(settings);
        try (var second = house.relay(settings, sentBySecond::incrementAndGet)) {
            first.start();
            house.post(review, 0, 10);
            Street.await("the first sends", () -> passed(first));
            second.start();
            house.post(review, 10, 20);
            Street.await("the first goes on", () -> passed(first));
            assertThat(sentBySecond).hasValue(0);
            first.close();
            house.post(review, 20, 30);
            Street.await("the second takes over", () -> passed(second));
            assertThat(sentBySecond.get()).isPositive();
        }
        assertThat(street.ids()).isEqualTo(logged());
    }

    @Test
    void a_lost_topic_is_rebuilt_from_the_log_with_the_same_ids_in_the_same_order() {
        house.post(review, 0, 700);
        try (var relay = house.relay(street.settings)) {
            relay.start();
            Street.await("everything is sent", () -> passed(relay));
            var before = street.ids();
            street.loseTopic();
            relay.rebuild("operator-1");
            Street.await(
                    "the rebuild is done",
                    () -> relay.lastRebuild().orElseThrow().finished() && passed(relay));
            assertThat(relay.lastRebuild().orElseThrow().total()).isEqualTo(700);
            assertThat(relay.lastRebuild().orElseThrow().orderedBy()).isIn("operator-1", "service");
            Street.await("all ids are there", () -> new HashSet<>(street.ids()).size() == 700);
            assertThat(firstOccurrences(street.ids())).isEqualTo(before);
        }
    }

    @Test
    void a_topic_that_was_made_anew_while_the_relay_was_away_is_filled_before_anything_new_is_sent() {
        house.post(review, 0, 10);
        try (var relay = house.relay(street.settings)) {
            relay.start();
            Street.await("everything is sent", () -> passed(relay));
        }
        street.loseTopic();
        street.makeTopic(4);
        house.post(review, 10, 12);
        try (var relay = house.relay(street.settings)) {
            relay.start();
            Street.await("everything is there", () -> street.ids().size() == 12);
        }
        assertThat(street.ids()).isEqualTo(logged());
    }

    @Test
    void without_a_topic_the_relay_waits_and_says_so() {
        street.loseTopic();
        house.post(review, 0, 3);
        try (var relay = house.relay(street.settings)) {
            relay.start();
            Street.await("it says so", () -> relay.trouble()
                    .filter(said -> said.contains("does not exist"))
                    .isPresent());
            assertThat(relay.lag().events()).isEqualTo(3);
            street.makeTopic(4);
            Street.await("it goes on", () -> passed(relay));
            Street.await("it says so no more", () -> relay.trouble().isEmpty());
        }
        assertThat(street.ids()).isEqualTo(logged());
    }

    @Test
    void a_heartbeat_reaches_every_partition_after_the_events_it_vouches_for() {
        house.post(review, 0, 5);
        try (var relay = house.relay(street.settings.beating(Duration.ofMillis(200)))) {
            relay.start();
            Street.await(
                    "every partition has some",
                    () -> street.allRecords().stream()
                                    .filter(record ->
                                            Street.text(record, "ce_type").equals("candour.review.Heartbeat.v1"))
                                    .map(record -> record.partition())
                                    .distinct()
                                    .count()
                            == 4);
        }
        var partition = street.records().getFirst().partition();
        var inOrder = street.allRecords().stream()
                .filter(record -> record.partition() == partition)
                .toList();
        assertThat(inOrder.subList(0, 5))
                .allSatisfy(record -> assertThat(Street.text(record, "ce_type")).isEqualTo(Parcels.TYPE));
        assertThat(new String(inOrder.get(5).value())).isEqualTo("{\"leafIndex\":4}");
    }

    /** Whether everything that was stored is in order and has been sent. */
    private boolean passed(Relay relay) {
        return house.log.size() == house.number("select count(*) from log.event")
                && relay.lag().events() == 0;
    }

    private List<String> logged() {
        return house.log.page(0, 10_000).stream()
                .filter(event -> event.payload() instanceof Parcels.Posted)
                .map(event -> event.eventId().toString())
                .toList();
    }

    private static List<String> firstOccurrences(List<String> ids) {
        return ids.stream().distinct().toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
