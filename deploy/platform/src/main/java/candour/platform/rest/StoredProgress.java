package candour.platform.rest;

import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Progress kept in the database, a few times a second. */
final class StoredProgress implements Operations.Progress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final UUID id;
    private final OperationTable table;
    private String phase = "WAITING";
    private long total;
    private long done;
    private long storedAt = System.nanoTime();
    private boolean cancelled;

    StoredProgress(UUID id, OperationTable table) {
        this.id = id;
        this.table = table;
    }

    @Override
    public UUID operationId() {
        return id;
    }

    @Override
    public void phase(String name, long total) {
        synchronized (this) {
            this.phase = name;
            this.total = total;
            this.done = 0;
        }
        flush();
        stopIfAsked();
    }

    @Override
    public void step(long more) {
        boolean due;
        synchronized (this) {
            done += more;
            due = System.nanoTime() - storedAt > PAUSE;
        }
        if (due) {
            flush();
        }
        stopIfAsked();
    }

    synchronized void flush() {
        storedAt = System.nanoTime();
        cancelled = table.progress(id, phase, done, total);
    }

    private synchronized void stopIfAsked() {
        if (cancelled) {
            throw new Operations.Cancelled();
        }
    }

    /** Gives a sign of life while the work itself is silent. */
    Pulse alive() {
        var thread = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Thread.sleep(Operations.ABANDONED_AFTER.dividedBy(4));
                    flush();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        return thread::interrupt;
    }

    /** Ends the signs of life. */
    interface Pulse extends AutoCloseable {
        @Override
        void close();
    }
}
