package candour.platform.log;

/** What the sequencer has seen of the log's end, for operators: its lag, and who holds it. */
final class LogWatch {

    private static final long STALE = 1_000_000_000;

    private volatile Tail tail = new Tail(0, 0, 0, 0);
    private volatile long seenAt = System.nanoTime() - STALE;
    private volatile long movedAt = System.nanoTime();
    private volatile long oldestSince = System.nanoTime();

    LogWatch(LogMetrics metrics) {
        metrics.watch("candour.log.events", "Events that have their place in the log", () -> tail.size());
        metrics.watch("candour.log.sequencer.lag.events", "Events that wait for their place", () -> tail.waiting());
        metrics.watch(
                "candour.log.sequencer.lag.seconds",
                "How long no event has got its place although some wait",
                () -> tail.waiting() == 0 ? 0.0 : seconds(movedAt));
        metrics.watch(
                "candour.log.oldest.transaction.seconds",
                "How long the oldest open writing transaction of the cluster has been running",
                () -> tail.oldest() == tail.newest() ? 0.0 : seconds(oldestSince));
        metrics.watch(
                "candour.log.oldest.transaction.age",
                "How many transactions have begun since the oldest open one",
                () -> tail.newest() - tail.oldest());
    }

    void seen(Tail now) {
        if (now.oldest() != tail.oldest()) {
            oldestSince = System.nanoTime();
        }
        if (now.waiting() > 0 && tail.waiting() == 0) {
            movedAt = System.nanoTime();
        }
        tail = now;
        seenAt = System.nanoTime();
    }

    void ordered(int events) {
        if (events > 0) {
            movedAt = System.nanoTime();
        }
    }

    boolean isStale() {
        return System.nanoTime() - seenAt > STALE;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
