package candour.platform.rest;

import java.time.Duration;

/** So many times within a while, and then again within the next. */
final class Allowance {

    private final long within;
    private final int most;
    private long since = System.nanoTime();
    private int taken;

    /** Elapsed time of this process, not a date: the service's clock may be set, this must not be. */
    Allowance(Duration within, int most) {
        this.within = within.toNanos();
        this.most = most;
    }

    /** Whether there is one left. */
    synchronized boolean hasLeft() {
        renew();
        return taken < most;
    }

    /** Takes one, if there is one left. */
    synchronized boolean take() {
        renew();
        if (taken >= most) {
            return false;
        }
        taken++;
        return true;
    }

    /** Whether the while is over, so that nothing of it needs to be remembered. */
    synchronized boolean isFresh() {
        return System.nanoTime() - since >= within;
    }

    private void renew() {
        if (isFresh()) {
            since = System.nanoTime();
            taken = 0;
        }
    }
}
