package candour.platform.rest;

import java.time.Duration;

/** How often something has happened that the log is told of only so often: at once the first time, then as a number. */
final class Tally {

    private final long atMostEvery;
    private int waiting;
    private long toldAt;

    /** Elapsed time of this process, not a date: the service's clock may be set, this must not be. */
    Tally(Duration atMostEvery) {
        this.atMostEvery = atMostEvery.toNanos();
        this.toldAt = System.nanoTime() - this.atMostEvery;
    }

    /** One more. */
    synchronized void add() {
        waiting++;
    }

    /** How many are to be told of now: none while the last telling is too near. */
    synchronized int due() {
        if (waiting == 0 || !isDue()) {
            return 0;
        }
        int times = waiting;
        waiting = 0;
        toldAt = System.nanoTime();
        return times;
    }

    /** Whether the last telling lies far enough back for the next. */
    synchronized boolean isDue() {
        return System.nanoTime() - toldAt >= atMostEvery;
    }
}
