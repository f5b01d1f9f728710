package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Pages through the log; woken when new leaves are sequenced, and looks by itself now and then. Axon reads ahead as many
 * messages as it has room for, whatever each of them carries: so where a message carries a page, only so many pages are
 * handed out before the first of them has been taken in.
 */
final class LeafStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1_000;
    private static final long LOOK_MILLIS = 200;

    private final Log log;
    private final Messages messages;
    private final Semaphore room;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final AutoCloseable subscription;
    private long next;
    private volatile @Nullable Runnable callback;
    private volatile boolean closed;

    /** How a page becomes messages; one that carries the page whole says when it has been taken in. */
    @FunctionalInterface
    interface Messages {
        List<? extends TrackedEventMessage<?>> of(List<LoggedEvent> events, Runnable taken);
    }

    /** @param ahead how many pages may be handed out that have not been taken in */
    LeafStream(Log log, long next, Messages messages, int ahead) {
        this.log = log;
        this.next = next;
        this.messages = messages;
        this.room = new Semaphore(ahead);
        this.subscription = log.onAvailable(this::wake);
    }

    private void wake() {
        news.release();
        var listener = callback;
        if (listener != null) {
            listener.run();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!fill()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || closed) {
                return false;
            }
            news.tryAcquire(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)), TimeUnit.NANOSECONDS);
            news.drainPermits();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
        }
        return page.remove();
    }

    private boolean fill() {
        if (page.isEmpty() && !closed && room.tryAcquire()) {
            var events = log.page(next, PAGE);
            next += events.size();
            page.addAll(messages.of(events, this::taken));
            if (page.isEmpty()) {
                room.release();
            }
        }
        return !page.isEmpty();
    }

    private void taken() {
        room.release();
        wake();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        try {
            subscription.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
