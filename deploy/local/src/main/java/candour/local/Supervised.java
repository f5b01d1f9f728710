package candour.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One child that is started again, with growing pauses, whenever it ends without being asked to. */
final class Supervised implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<? extends Running> start;
    private final Leftovers leftovers;
    private final Console console;
    private @Nullable Running running;
    private boolean starting;
    private boolean stopping;
    private Duration pause = FIRST_PAUSE;

    Supervised(String name, Supplier<? extends Running> start, Leftovers leftovers, Console console) {
        this.name = name;
        this.start = start;
        this.leftovers = leftovers;
        this.console = console;
    }

    /** The first start happens here and fails loudly; later ones happen in the background and are tried again. */
    Supervised start() {
        startNow();
        return this;
    }

    /** From now on its end is expected, whoever brings it about. */
    synchronized void expectEnd() {
        stopping = true;
        notifyAll();
    }

    /** Ends the child for good; one that is just starting is waited for, so that it is not left behind. */
    @Override
    public void close() {
        Running last;
        expectEnd();
        synchronized (this) {
            while (starting) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            last = running;
        }
        if (last != null) {
            last.close();
        }
        leftovers.forget(name);
    }

    private void startNow() {
        if (!mayStart()) {
            return;
        }
        try {
            var at = Instant.now();
            var started = start.get();
            synchronized (this) {
                running = started;
            }
            leftovers.record(name, started.process());
            started.process().onExit().thenRun(() -> Thread.ofVirtual().start(() -> ended(at)));
        } finally {
            synchronized (this) {
                starting = false;
                notifyAll();
            }
        }
    }

    private synchronized boolean mayStart() {
        starting = !stopping;
        return starting;
    }

    private void ended(Instant startedAt) {
        if (Duration.between(startedAt, Instant.now()).compareTo(SETTLED) > 0) {
            pause = FIRST_PAUSE;
        }
        while (waitBeforeNextTry()) {
            console.line(name + " ended; starting it again");
            try {
                startNow();
                console.line(name + " is back");
                return;
            } catch (RuntimeException e) {
                console.line(name + " did not start: " + e.getMessage());
            }
        }
    }

    /** Answers false when the child is not wanted any more. The pause also lets a Ctrl-C reach us as well as the child. */
    private synchronized boolean waitBeforeNextTry() {
        try {
            if (!stopping) {
                wait(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        return !stopping;
    }
}
