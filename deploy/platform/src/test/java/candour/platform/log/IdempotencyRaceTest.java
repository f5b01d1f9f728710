package candour.platform.log;

import static candour.platform.log.LogDatabase.added;
import static candour.platform.log.LogDatabase.append;
import static candour.platform.log.LogDatabase.note;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.Append.Request;
import candour.platform.log.Log.Outcome;
import candour.platform.log.Log.Outcome.AlreadyAnswered;
import candour.platform.log.Log.Outcome.Stored;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A request sent several times at once, as an impatient client or a retrying proxy does, takes effect once. */
class IdempotencyRaceTest {

    private static final int AT_ONCE = 8;

    @Test
    void the_same_request_at_once_is_stored_once_and_answered_alike() throws Exception {
        try (var database = new LogDatabase("idempotency")) {
            for (int round = 0; round < Race.count(40, 1_000); round++) {
                String key = "person-1/" + UUID.randomUUID();
                // In every other round each repetition would create a stream of its own, so that only the key can stop
                // it.
                boolean sameStream = round % 2 == 0;
                StreamName shared = note(UUID.randomUUID());
                var together = new CyclicBarrier(AT_ONCE);
                var senders = new ArrayList<Callable<Outcome>>();
                for (int i = 0; i < AT_ONCE; i++) {
                    StreamName stream = sameStream ? shared : note(UUID.randomUUID());
                    senders.add(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        return database.log.append(append(
                                Map.of(stream, -1L),
                                Map.of(),
                                new Request(key, new byte[] {1}, stream),
                                added(stream, "once")));
                    });
                }
                var outcomes = Race.run(senders);
                assertThat(outcomes).filteredOn(Stored.class::isInstance).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(AlreadyAnswered.class::isInstance)
                        .hasSize(AT_ONCE - 1);
                assertThat(outcomes.stream()
                                .filter(AlreadyAnswered.class::isInstance)
                                .map(outcome ->
                                        ((AlreadyAnswered) outcome).answered().eventIds())
                                .distinct())
                        .singleElement()
                        .satisfies(ids -> assertThat(ids).hasSize(1));
            }
            assertThat(database.number("select count(*) from log.event")).isEqualTo(Race.count(40, 1_000));
            assertThat(database.number("select count(*) from log.request")).isEqualTo(Race.count(40, 1_000));
        }
    }

    @Test
    void a_request_whose_append_was_rolled_back_can_be_sent_again() throws Exception {
        try (var database = new LogDatabase("idempotency");
                var dying = database.asApplication()) {
            StreamName stream = note("a");
            var request = new Request("person-1/key", new byte[] {1}, stream);
            dying.setAutoCommit(false);
            AppendCall.of(append(Map.of(stream, -1L), Map.of(), request, added(stream, "lost")))
                    .run(dying, LogDatabase.TYPES);
            dying.rollback();
            assertThat(database.log.append(append(Map.of(stream, -1L), Map.of(), request, added(stream, "kept"))))
                    .isEqualTo(new Stored());
            assertThat(database.log.stream(stream, -1)).hasSize(1);
        }
    }
}
