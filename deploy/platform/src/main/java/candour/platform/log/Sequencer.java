package candour.platform.log;

import candour.proof.Frontier;
import candour.proof.SigningKey;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of one service their order, tells the readers, and signs a checkpoint each second or 1,000 events.
 * Every instance of the service may run one. It is woken by each append of its own instance, looks every few
 * milliseconds while events wait behind an append that is not finished, and four times a second when nothing happens.
 *
 * <p>Close it before the connection pool.
 */
public final class Sequencer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Sequencer.class.getName());
    private static final long MILLISECOND = 1_000_000;
    private static final long PACE = 2 * MILLISECOND;
    private static final long BUSY = 5 * MILLISECOND;
    private static final long IDLE = 250 * MILLISECOND;
    private static final long LONGEST_AFTER_ERRORS = 5_000 * MILLISECOND;
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 1_000;
    private static final long TIME_BETWEEN_CHECKPOINTS = 1_000 * MILLISECOND;

    private final PostgresLog log;
    private final Database database;
    private final Ordering ordering;
    private final Signing signing;
    private final LogWatch watch;
    private final AutoCloseable wakeAfterAppend;
    private final Thread thread;
    private final ExecutorService signer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("log-checkpoints").factory());
    private volatile boolean woken;
    private volatile boolean closed;
    private volatile boolean signingNow;
    private volatile long signedSize;
    private volatile long signedAt = System.nanoTime();
    private long announced;

    /**
     * Starts to order.
     *
     * @param key the log's; kept outside the database
     * @param checkpoints where each day's checkpoint goes, outside the data; or null
     * @throws IllegalStateException when the log must not go on here: it says why, and what to do
     */
    public Sequencer(PostgresLog log, SigningKey key, @Nullable Path checkpoints, LogMetrics metrics) {
        this.log = log;
        this.database = log.database();
        ClusterCounter.refuseEventsFromTheFuture(database);
        this.ordering = new Ordering(database, key.verifier());
        this.signing = new Signing(database, key, checkpoints == null ? null : new CheckpointFolder(checkpoints));
        this.signedSize = signing.signedSize();
        this.watch = new LogWatch(metrics);
        this.wakeAfterAppend = log.onAppended(this::wake);
        this.thread = Thread.ofPlatform().name("log-sequencer").daemon().start(this::run);
    }

    private void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        long pause = BUSY;
        while (!closed) {
            try {
                int ordered = ordering.pass();
                Tail tail = ordered == 0 || watch.isStale() ? look() : null;
                announce(ordered > 0 ? ordering.size() : tail == null ? 0 : tail.size());
                signIfDue(tail);
                watch.ordered(ordered);
                if (ordered > 0) {
                    pause = BUSY;
                    rest(ordered < Ordering.AT_MOST ? PACE : 0);
                } else if (tail != null && tail.waiting() > 0) {
                    pause = BUSY;
                    waitForWork(pause);
                } else {
                    waitForWork(pause);
                    pause = Math.min(pause * 2, IDLE);
                }
            } catch (RuntimeException failed) {
                pause = Math.min(Math.max(pause * 2, IDLE), LONGEST_AFTER_ERRORS);
                if (!closed) {
                    LOG.log(System.Logger.Level.WARNING, "The sequencer failed and tries again", failed);
                    rest(pause);
                }
            }
        }
    }

    private Tail look() {
        Tail tail = Tail.read(database);
        watch.seen(tail);
        return tail;
    }

    private void announce(long size) {
        if (size > announced) {
            announced = size;
            log.announce();
        }
    }

    private void signIfDue(@Nullable Tail tail) {
        long size = Math.max(ordering.size(), tail == null ? 0 : tail.size());
        // What another instance has ordered is left to it for a while, but it may have died.
        long patience = size > ordering.size() ? 3 * TIME_BETWEEN_CHECKPOINTS : TIME_BETWEEN_CHECKPOINTS;
        boolean late = size > signedSize && System.nanoTime() - signedAt >= patience;
        if (signingNow || closed || !late && ordering.size() - signedSize < EVENTS_BETWEEN_CHECKPOINTS) {
            return;
        }
        Frontier frontier = ordering.caughtUp(size).copy();
        signingNow = true;
        signer.execute(() -> sign(frontier));
    }

    private void sign(Frontier frontier) {
        try {
            signing.sign(frontier);
            signedSize = Math.max(frontier.size(), signing.signedSize());
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A checkpoint could not be signed and kept; the next one follows",
                    failed);
        } finally {
            signedAt = System.nanoTime();
            signingNow = false;
        }
    }

    private void waitForWork(long nanoseconds) {
        if (!woken) {
            LockSupport.parkNanos(this, nanoseconds);
        }
        woken = false;
    }

    private void rest(long nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (!closed && until - System.nanoTime() > 0) {
            LockSupport.parkNanos(this, until - System.nanoTime());
        }
    }

    /** Stops; signs what is not signed yet. */
    @Override
    public void close() throws Exception {
        wakeAfterAppend.close();
        closed = true;
        LockSupport.unpark(thread);
        thread.join();
        signer.execute(() -> {
            if (ordering.size() > signedSize) {
                sign(ordering.caughtUp(ordering.size()));
            }
        });
        signer.shutdown();
        if (!signer.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.log(System.Logger.Level.WARNING, "The last checkpoint was not signed in time");
        }
    }
}
