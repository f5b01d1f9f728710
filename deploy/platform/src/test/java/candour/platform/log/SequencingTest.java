package candour.platform.log;

import static candour.platform.log.LogDatabase.added;
import static candour.platform.log.LogDatabase.append;
import static candour.platform.log.LogDatabase.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.proof.MerkleTree;
import candour.proof.SignedCheckpoint;
import candour.proof.SigningKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of the log under writers that hold their transactions, roll back, or die, and under several sequencers. */
class SequencingTest {

    private static final SigningKey KEY = SigningKey.generate("candour/test");

    private LogDatabase database;

    @BeforeEach
    void start() {
        database = new LogDatabase("sequencing");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void two_sequencers_over_held_and_rolled_back_transactions_skip_nothing_and_repeat_nothing() throws Exception {
        var read = new ArrayList<LoggedEvent>();
        int committed = raceWriters(read);
        assertThat(read).hasSize(committed);
        assertThat(new HashSet<>(read.stream().map(LoggedEvent::eventId).toList()))
                .hasSize(committed);
        assertThat(read.stream().map(LoggedEvent::leafIndex).toList())
                .isEqualTo(LongStream.range(0, committed).boxed().toList());
        assertThat(GapCheck.gaps(database)).isZero();
        assertThat(GapCheck.holesInStreams(database)).isZero();
        newestCheckpointIsTrue(committed);
    }

    @Test
    void the_events_of_a_decision_get_their_places_together() throws Exception {
        database.log.append(LogDatabase.write(note("a"), -1, "one"));
        database.log.append(LogDatabase.write(note("b"), -1, "two", "three", "four"));
        database.log.append(LogDatabase.write(note("c"), -1, "five"));
        try (var application = database.asApplication();
                var sequence = application.prepareStatement("select count(*) from log.sequence(2)")) {
            for (long ordered : new long[] {4, 1, 0}) {
                try (var rows = sequence.executeQuery()) {
                    rows.next();
                    assertThat(rows.getLong(1)).isEqualTo(ordered);
                }
            }
        }
        assertThat(database.log.page(0, 10)).extracting(LoggedEvent::sequence).containsExactly(0L, 0L, 1L, 2L, 0L);
    }

    /** Shows that the checks above can fail: taking whatever is committed skips what commits later. */
    @Test
    void without_a_horizon_the_same_writers_lose_events() throws Exception {
        try (var owner = database.asOwner()) {
            owner.createStatement()
                    .execute("create or replace function log.horizon() returns xid8 language sql volatile"
                            + " return pg_snapshot_xmax(pg_current_snapshot())");
        }
        var read = new ArrayList<LoggedEvent>();
        int committed = raceWriters(read);
        assertThat(read.size()).isLessThan(committed);
        assertThat(GapCheck.gaps(database)).isPositive();
    }

    /** Ten writers, some of which hold their transactions or roll them back, two sequencers, and a reader. */
    private int raceWriters(List<LoggedEvent> read) throws Exception {
        int each = Race.count(100, 3_000);
        var committed = new AtomicInteger();
        var writers = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < 10; writer++) {
            String name = "writer." + writer;
            writers.add(() -> {
                write(name, each, committed);
                return true;
            });
        }
        var other = new PostgresLog(database.pool, LogDatabase.TYPES, database.metrics);
        try (var first = new Sequencer(database.log, KEY, null, database.metrics);
                var second = new Sequencer(other, KEY, null, database.metrics)) {
            var written = new AtomicBoolean();
            Callable<Boolean> reader = () -> {
                long until = Long.MAX_VALUE;
                while (read.size() < committed.get() && System.nanoTime() < until || !written.get()) {
                    read.addAll(database.log.page(read.size(), 100));
                    until = written.get() && until == Long.MAX_VALUE
                            ? System.nanoTime() + TimeUnit.SECONDS.toNanos(2)
                            : until;
                }
                return true;
            };
            writers.add(reader);
            var running = new AtomicInteger(10);
            Race.run(writers.stream()
                    .map(one -> one == reader
                            ? one
                            : (Callable<Boolean>) () -> {
                                boolean done = one.call();
                                written.set(running.decrementAndGet() == 0);
                                return done;
                            })
                    .toList());
        }
        return committed.get();
    }

    private void write(String name, int times, AtomicInteger committed) throws Exception {
        try (Connection connection = database.asApplication()) {
            connection.setAutoCommit(false);
            long version = -1;
            for (int i = 0; i < times; i++) {
                AppendCall.of(LogDatabase.write(note(name), version, "a", "b")).run(connection, LogDatabase.TYPES);
                int dice = ThreadLocalRandom.current().nextInt(100);
                if (dice < 3) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(20, 150));
                }
                if (dice >= 80) {
                    connection.rollback();
                } else {
                    connection.commit();
                    version += 2;
                    committed.addAndGet(2);
                }
            }
        }
    }

    @Test
    void an_append_held_open_delays_what_came_after_it_and_loses_nothing() throws Exception {
        var called = new CountDownLatch(1);
        try (var held = database.asApplication();
                var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
            held.setAutoCommit(false);
            AppendCall.of(LogDatabase.write(note("first"), -1, "word")).run(held, LogDatabase.TYPES);
            database.log.onAvailable(called::countDown);
            for (int i = 0; i < 20; i++) {
                database.log.append(LogDatabase.write(note("held." + i), -1, "word"));
            }
            assertThat(called.await(300, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(database.log.page(0, 100)).isEmpty();
            assertThat(database.meters
                            .get("candour.log.sequencer.lag.events")
                            .gauge()
                            .value())
                    .isEqualTo(20);
            assertThat(database.meters
                            .get("candour.log.sequencer.lag.seconds")
                            .gauge()
                            .value())
                    .isPositive();

            held.commit();
            assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
            awaitSize(21);
            assertThat(database.log.page(0, 1).getFirst().stream()).isEqualTo(note("first"));
        }
    }

    /** A long transaction of a projection, an import, or another service in the same cluster. */
    @Test
    void a_foreign_transaction_held_open_delays_nothing_and_loses_nothing() throws Exception {
        try (var foreign = database.asOwner();
                var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
            foreign.setAutoCommit(false);
            foreign.createStatement().execute("create table public.somebody_elses (a int)");
            for (int i = 0; i < 20; i++) {
                database.log.append(LogDatabase.write(note("free." + i), -1, "word"));
            }
            awaitSize(20);
            foreign.commit();
            database.log.append(LogDatabase.write(note("later"), -1, "word"));
            awaitSize(21);
            assertThat(GapCheck.gaps(database)).isZero();
        }
    }

    /** The holder of the sequencing lock stops in the middle, for example in a long pause of its machine. */
    @Test
    void a_holder_whose_session_was_ended_while_it_was_paused_writes_nothing_when_it_wakes_up() throws Exception {
        for (int i = 0; i < 10; i++) {
            database.log.append(LogDatabase.write(note("paused." + i), -1, "word"));
        }
        try (var paused = database.asApplication();
                var other = database.asApplication()) {
            paused.setAutoCommit(false);
            int session = intOf(paused, "select pg_backend_pid()");
            assertThat(intOf(paused, "select count(*) from log.sequence(5)")).isEqualTo(5);
            assertThat(intOf(other, "select count(*) from log.sequence(100)")).isZero();

            other.createStatement().execute("select pg_terminate_backend(" + session + ", 5000)");
            assertThat(intOf(other, "select count(*) from log.sequence(100)")).isEqualTo(10);

            assertThatThrownBy(paused::commit).isInstanceOf(SQLException.class);
        }
        assertThat(GapCheck.gaps(database)).isZero();
    }

    /** Even if the lock were lost without the session being ended: the primary key stops whoever slept. */
    @Test
    void a_holder_that_lost_its_lock_is_stopped_by_the_primary_key() throws Exception {
        for (int i = 0; i < 10; i++) {
            database.log.append(LogDatabase.write(note("fenced." + i), -1, "word"));
        }
        try (var paused = database.asOwner();
                var other = database.asApplication()) {
            // What log.sequence would insert, worked out before the pause and without any lock.
            var stale = paused.prepareStatement(
                    "insert into log.entry select 0, xid, position, recorded_at, '\\x00' from log.event"
                            + " order by xid desc, position desc limit 1");
            assertThat(intOf(other, "select count(*) from log.sequence(5)")).isEqualTo(5);
            assertThatThrownBy(stale::execute).hasFieldOrPropertyWithValue("SQLState", "23505");
            assertThat(intOf(other, "select count(*) from log.sequence(5)")).isEqualTo(5);
        }
        assertThat(GapCheck.gaps(database)).isZero();
    }

    @Test
    void a_sequencer_that_slept_while_another_went_on_catches_up_and_its_tree_is_the_true_one() throws Exception {
        var slept = new Ordering(database.log.database(), KEY.verifier());
        database.log.append(LogDatabase.write(note("a"), -1, "1", "2", "3"));
        assertThat(slept.pass()).isEqualTo(3);
        database.log.append(LogDatabase.write(note("a"), 2, "4", "5"));
        new Ordering(database.log.database(), KEY.verifier()).pass();
        database.log.append(LogDatabase.write(note("a"), 4, "6"));
        assertThat(slept.pass()).isEqualTo(1);
        assertThat(slept.caughtUp(6).root()).isEqualTo(trueRoot(6));
    }

    @Test
    void entries_lost_in_a_crash_come_again_as_they_were() throws Exception {
        var ordering = new Ordering(database.log.database(), KEY.verifier());
        database.log.append(LogDatabase.write(note("a"), -1, "1", "2", "3", "4", "5"));
        ordering.pass();
        byte[] root = ordering.caughtUp(5).root();
        try (var owner = database.asOwner()) {
            // The sequencer commits asynchronously: a crash of PostgreSQL may lose its last commits.
            owner.createStatement().execute("delete from log.entry where leaf_index >= 2");
        }
        assertThat(ordering.pass()).isEqualTo(3);
        assertThat(ordering.caughtUp(5).root()).isEqualTo(root).isEqualTo(trueRoot(5));
        assertThat(GapCheck.gaps(database)).isZero();
    }

    @Test
    void everything_is_signed_before_a_sequencer_is_gone_and_the_next_goes_on_from_there() throws Exception {
        for (int run = 1; run <= 3; run++) {
            try (var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
                for (int i = 0; i < 50; i++) {
                    database.log.append(LogDatabase.write(note(run + "." + i), -1, "word"));
                }
                awaitSize(run * 50L);
            }
            newestCheckpointIsTrue(run * 50L);
        }
    }

    @Test
    void a_log_does_not_go_on_under_another_key() throws Exception {
        try (var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
            database.log.append(LogDatabase.write(note("a"), -1, "word"));
            awaitSize(1);
        }
        assertThatThrownBy(
                        () -> new Sequencer(database.log, SigningKey.generate("candour/test"), null, database.metrics))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was not signed by the key");
    }

    @Test
    void a_log_copied_into_a_cluster_that_has_not_come_as_far_is_refused_with_what_to_do() throws Exception {
        try (var owner = database.asOwner()) {
            owner.createStatement()
                    .execute("insert into log.event (xid, event_id, stream, sequence, type, revision, recorded_at,"
                            + " metadata, payload) values ('5000000000', gen_random_uuid(), 'note:a', 0, 'note-added', 1,"
                            + " now(), '{}', '{}')");
        }
        assertThatThrownBy(() -> new Sequencer(database.log, KEY, null, database.metrics))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5000000000")
                .hasMessageContaining("pg_resetwal --epoch=1 --next-transaction-id=705032705");
    }

    @Test
    void readers_are_told_soon_after_an_append() throws Exception {
        try (var sequencer = new Sequencer(database.log, KEY, null, database.metrics)) {
            var waits = new ArrayList<Long>();
            for (int i = 0; i < 100; i++) {
                var called = new CountDownLatch(1);
                long leaf = i;
                try (var _ = database.log.onAvailable(() -> {
                    if (database.log.size() > leaf) {
                        called.countDown();
                    }
                })) {
                    database.log.append(LogDatabase.write(note("soon." + i), -1, "word"));
                    long accepted = System.nanoTime();
                    assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
                    waits.add(System.nanoTime() - accepted);
                }
                Thread.sleep(5);
            }
            waits.sort(null);
            assertThat(Duration.ofNanos(waits.get(50))).isLessThan(Duration.ofMillis(50));
        }
    }

    @Test
    void a_sequencer_whose_database_fails_tries_again_without_flooding_anything() throws Exception {
        try (var small = database.pool(2)) {
            var log = new PostgresLog(small, LogDatabase.TYPES, database.metrics);
            try (var sequencer = new Sequencer(log, KEY, null, database.metrics)) {
                try (var owner = database.asApplication()) {
                    owner.createStatement()
                            .execute(
                                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user"
                                            + " and pid <> pg_backend_pid()");
                }
                database.log.append(append(
                        Map.of(note("after"), -1L),
                        Map.of(),
                        null,
                        added(note("after"), UUID.randomUUID().toString())));
                awaitSize(1);
            }
        }
    }

    private void awaitSize(long size) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (database.log.size() < size && System.nanoTime() < until) {
            Thread.sleep(2);
        }
        assertThat(database.log.size()).isEqualTo(size);
    }

    private void newestCheckpointIsTrue(long size) throws SQLException {
        try (var owner = database.asOwner();
                var row = owner.createStatement()
                        .executeQuery("select note from log.checkpoint order by size desc limit 1")) {
            assertThat(row.next()).isTrue();
            var signed = SignedCheckpoint.parse(row.getString(1));
            assertThat(signed.isSignedBy(KEY.verifier())).isTrue();
            assertThat(signed.checkpoint().size()).isEqualTo(size);
            assertThat(signed.checkpoint().root()).isEqualTo(trueRoot(size));
        }
    }

    /** The root over the events themselves, by Java, whatever the entries say. */
    private byte[] trueRoot(long size) throws SQLException {
        List<byte[]> leaves = Events.leaves(database);
        assertThat(leaves).hasSize((int) size);
        return MerkleTree.of(leaves).root(size);
    }

    private static int intOf(Connection connection, String sql) throws SQLException {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
