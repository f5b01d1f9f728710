package candour.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.local.SharedServers;
import candour.platform.kafka.DeadLetter.DiscardReason;
import candour.platform.kafka.DeadLetter.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issue 2, B3; design, section 5; security, section 4.5: every event has its effect once, in order, or waits visibly. */
class InboxTest {

    private final UUID review = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    /** Parcels that cannot be handled as long as they are in here. */
    private final Set<Integer> poison = ConcurrentHashMap.newKeySet();
    /** For each parcel, the one that must have come first. */
    private final ConcurrentHashMap<Integer, Integer> after = new ConcurrentHashMap<>();

    private Street street;
    private House house;

    private final Subscription<Parcels.ParcelData> parcels =
            new Subscription<>(Parcels.TOPIC, Parcels.TYPE, Parcels.ParcelData.class, received -> {
                int number = received.data().number();
                if (poison.contains(number)) {
                    throw new IllegalStateException("Cannot handle Jane Doe's parcel");
                }
                return List.of(
                        new Parcels.Receive(UUID.fromString(received.key()), number, after.getOrDefault(number, -1)));
            });

    @BeforeAll
    static void servers() {
        SharedServers.ofThisJvm().startBoth();
    }

    @BeforeEach
    void build() {
        street = new Street();
        house = new House("inbox");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_the_relay_sends_has_its_effect_once() {
        try (var producer = new House("producer");
                var relay = producer.relay(street.settings);
                var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            relay.start();
            producer.post(review, 0, 50);
            Street.await("all have arrived", () -> house.numbers(review).size() == 50);
            relay.rebuild("operator-1");
            Street.await(
                    "the rebuild is done",
                    () -> relay.lastRebuild().orElseThrow().finished());
            producer.post(another, 0, 1);
            Street.await("what came after the rebuild has arrived", () -> !house.numbers(another)
                    .isEmpty());
            assertThat(house.numbers(review)).isEqualTo(numbers(0, 50));
            assertThat(house.log.page(0, 1).getFirst().metadata())
                    .satisfies(who -> assertThat(who.recordedBy()).isEqualTo("service:review"))
                    .satisfies(who -> assertThat(who.causationId())
                            .isEqualTo(producer.log.page(0, 1).getFirst().eventId()));
        }
    }

    @Test
    void repeats_and_reorderings_have_no_effect() {
        var random = new Random(7);
        var reviews = IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID()).toList();
        var letters = new ArrayList<Street.Letter>();
        reviews.forEach(each -> numbers(0, 40).forEach(number -> letters.add(Street.parcel(each, number))));
        var sent = new ArrayList<Street.Letter>();
        // A neighbour's records in any order between keys; within a key repeats of any age, and earlier ones last.
        for (var letter : letters) {
            sent.add(letter);
            while (random.nextInt(5) == 0) {
                sent.add(sent.get(random.nextInt(sent.size())));
            }
        }
        var shuffledRepeats = new ArrayList<>(letters);
        Collections.shuffle(shuffledRepeats, random);
        sent.addAll(shuffledRepeats);
        street.drop(sent);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("everything was read", () -> read("handled") == sent.size());
        }
        reviews.forEach(each -> assertThat(house.numbers(each)).isEqualTo(numbers(0, 40)));
        assertThat(house.number("select count(*) from kafka.dead_letter")).isZero();
    }

    @Test
    void an_event_that_overtook_its_cause_waits_for_it_and_then_has_its_effect() {
        after.put(2, 1);
        street.drop(
                Street.parcel(review, 0), Street.parcel(review, 2), Street.parcel(review, 3), Street.parcel(review, 1));
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("all have arrived", () -> house.numbers(review).size() == 4);
            assertThat(house.numbers(review)).containsExactly(0, 1, 2, 3);
            Street.await("nothing is held", () -> house.number("select count(*) from kafka.held_key") == 0);
        }
    }

    @Test
    void a_poisonous_record_holds_its_key_and_nobody_elses_until_an_operator_retries() {
        poison.add(3);
        letters(review, 0, 10);
        letters(another, 10, 20);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("the others have arrived", () -> house.numbers(another).size() == 10);
            Street.await("the rest waits", () -> count("HELD") == 6);
            assertThat(house.numbers(review)).containsExactly(0, 1, 2);
            var letter = inbox.deadLetters().list(State.OPEN, 10).getFirst();
            assertThat(letter.cause()).isEqualTo(Cause.FAILED);
            assertThat(letter.held()).isEqualTo(6);
            assertThat(letter.detail())
                    .startsWith("java.lang.IllegalStateException at candour.")
                    .doesNotContain("Jane");
            var copies = house.copies(street.settings);
            assertThat(copies.degraded(review.toString())).isTrue();
            assertThat(copies.degraded(another.toString())).isFalse();

            assertThat(inbox.deadLetters().retry(letter.id(), "operator-1").state())
                    .isEqualTo(State.OPEN);
            assertThat(house.numbers(review)).containsExactly(0, 1, 2);

            poison.clear();
            poison.add(7);
            var settled = inbox.deadLetters().retry(letter.id(), "operator-1");
            assertThat(settled.state()).isEqualTo(State.RETRIED);
            assertThat(settled.settledBy()).isEqualTo("operator-1");
            assertThat(house.numbers(review)).containsExactly(0, 1, 2, 3, 4, 5, 6);

            letters(review, 10, 12);
            Street.await("the new ones wait too", () -> count("HELD") == 4);
            var next = inbox.deadLetters().list(State.OPEN, 10).getFirst();
            inbox.deadLetters().discard(next.id(), "operator-2", DiscardReason.DONE_BY_HAND, "TICKET-7");
            assertThat(house.numbers(review)).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11);
            assertThat(house.number("select count(*) from kafka.held_key")).isZero();
            assertThatThrownBy(() -> inbox.deadLetters().retry(next.id(), "operator-2"))
                    .isInstanceOf(DeadLetters.NotPossible.class);

            poison.clear();
            letters(review, 7, 8);
            letters(review, 12, 13);
            Street.await("the last has arrived", () -> house.numbers(review).contains(12));
            assertThat(house.numbers(review))
                    .as("what was discarded stays discarded")
                    .doesNotContain(7);
        }
    }

    @Test
    void what_waits_survives_a_restart() {
        poison.add(1);
        letters(review, 0, 4);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("the rest waits", () -> count("HELD") == 2);
        }
        poison.clear();
        letters(review, 4, 6);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("the new ones wait too", () -> count("HELD") == 4);
            assertThat(house.numbers(review)).containsExactly(0);
            inbox.deadLetters()
                    .retry(inbox.deadLetters().list(State.OPEN, 1).getFirst().id(), "operator-1");
            assertThat(house.numbers(review)).containsExactly(0, 1, 2, 3, 4, 5);
        }
    }

    @Test
    void a_refusal_is_a_dead_letter_at_once_and_names_the_rule() {
        after.put(0, 99);
        letters(review, 0, 1);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("it waits", () -> count("OPEN") == 1);
            var letter = inbox.deadLetters().list(State.OPEN, 1).getFirst();
            assertThat(letter.cause()).isEqualTo(Cause.REFUSED);
            assertThat(letter.detail()).isEqualTo("T-1 ONE_AFTER_THE_OTHER");
        }
    }

    @Test
    void strange_records_become_dead_letters_and_never_stop_the_inbox() {
        var good = Street.parcel(review, 1);
        street.drop(
                own(1).keyed(null),
                own(2).keyed(new byte[] {(byte) 0xff, 0, 1}),
                own(3).saying("{\"number\":"),
                own(4).saying("{\"number\":\"four\",\"mark\":\"plain\"}"),
                own(5).saying("{\"number\":5}"),
                own(6).saying("{\"mark\":\"plain\"}"),
                own(7).without("ce_id"),
                own(8).without("ce_specversion"),
                own(9).with("ce_time", "yesterday"),
                own(10).with("ce_sequence", "-7"),
                own(11).with("ce_id", "not an id"),
                own(12).saying((byte[]) null),
                own(13).saying(new byte[400_000]),
                own(14).with("content-type", "application/cloudevents+json").saying("{}"),
                own(15).with("ce_type", "candour.review.NobodyKnowsThis.v9").saying("{]"),
                own(16).with("ce_type", "x\u0000y"),
                own(17).saying("{\"number\":17,\"mark\":\"plain\",\"unknown\":{\"deep\":[1]}}"),
                good);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("the good one has arrived", () -> house.numbers(review).equals(List.of(1)));
            Street.await("all have been looked at", () -> count("OPEN") == 15 && read("handled") == 2);
            assertThat(inbox.deadLetters().list(State.OPEN, 20))
                    .extracting(DeadLetter::cause)
                    .containsOnly(Cause.NO_KEY, Cause.MALFORMED, Cause.WRONG_SCHEMA, Cause.TOO_LARGE);
            assertThat(inbox.deadLetters().list(State.OPEN, 20))
                    .extracting(DeadLetter::detail)
                    .contains("the field mark is missing", "cannot be read at number");
            assertThat(read("skipped")).isEqualTo(1);
            var keyless = inbox.deadLetters().list(State.OPEN, 20).stream()
                    .filter(letter -> letter.key() == null)
                    .findFirst()
                    .orElseThrow();
            assertThat(inbox.deadLetters()
                            .discard(keyless.id(), "operator-1", DiscardReason.UNREADABLE, null)
                            .state())
                    .isEqualTo(State.DISCARDED);
        }
    }

    @Test
    void two_instances_share_the_work_and_take_over_from_each_other() {
        var reviews = IntStream.range(0, 12).mapToObj(_ -> UUID.randomUUID()).toList();
        try (var first = house.inbox(street.settings, parcels)) {
            first.start();
            reviews.forEach(each -> letters(each, 0, 10));
            try (var second = house.inbox(street.settings, parcels)) {
                second.start();
                reviews.forEach(each -> letters(each, 10, 20));
                Street.await("both read", () -> first.isReading() && second.isReading());
                reviews.forEach(each -> letters(each, 20, 30));
                Street.await("the third lot has begun", () -> house.numbers(reviews.getFirst())
                        .contains(20));
            }
            reviews.forEach(each -> letters(each, 30, 40));
            reviews.forEach(each ->
                    Street.await("all have arrived", () -> house.numbers(each).size() >= 40));
        }
        reviews.forEach(each -> assertThat(house.numbers(each)).isEqualTo(numbers(0, 40)));
    }

    @Test
    void a_topic_made_anew_is_read_from_its_beginning() {
        letters(review, 0, 30);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await("all have arrived", () -> house.numbers(review).size() == 30);
        }
        street.loseTopic();
        street.makeTopic(4);
        // A commit that came late, at the former topic's end; on the new one it would pass over what was not read yet.
        street.commit("candour.family-liaison.inbox", 10, "the former topic's id");
        letters(review, 25, 45);
        try (var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            Street.await(
                    "the new ones have arrived", () -> house.numbers(review).size() == 45);
        }
        assertThat(house.numbers(review)).isEqualTo(numbers(0, 45));
    }

    @Test
    void the_age_of_the_copy_is_that_of_the_last_heartbeat() {
        try (var producer = new House("beating");
                var relay = producer.relay(street.settings.beating(Duration.ofMillis(300)));
                var inbox = house.inbox(street.settings, parcels)) {
            inbox.start();
            relay.start();
            Street.await("heartbeats are noted", () -> house.number("select count(*) from kafka.heartbeat") == 4);
            assertThat(house.copies(street.settings).age(review.toString())).isLessThan(Duration.ofSeconds(3));
            assertThat(house.copies(street.settings).tooOld(review.toString())).isFalse();
        }
        var later = new Copies(
                house.pool, Parcels.TOPIC, street.settings, () -> Instant.now().plus(Duration.ofMinutes(16)));
        assertThat(later.tooOld(review.toString())).isTrue();
        assertThat(later.degraded(review.toString())).isTrue();
        var owner = new Copies(
                house.pool, null, street.settings, () -> Instant.now().plus(Duration.ofMinutes(16)));
        assertThat(owner.tooOld(review.toString())).isFalse();
    }

    /** A record of a review of its own, so that nothing is held behind it. */
    private static Street.Letter own(int number) {
        return Street.parcel(UUID.randomUUID(), number);
    }

    private void letters(UUID of, int from, int upTo) {
        street.drop(numbers(from, upTo).stream()
                .map(number -> Street.parcel(of, number))
                .toList());
    }

    private static List<Integer> numbers(int from, int upTo) {
        return IntStream.range(from, upTo).boxed().toList();
    }

    private long count(String state) {
        return house.number("select count(*) from kafka.dead_letter where state = '" + state + "'");
    }

    private double read(String outcome) {
        return house.meters.counter("candour.inbox.records", "outcome", outcome).count();
    }
}
