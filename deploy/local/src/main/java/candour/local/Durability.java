package candour.local;

import java.util.Map;

/** How seriously PostgreSQL takes a commit. */
public enum Durability {
    /** An acknowledged commit survives a crash of the machine. The only choice for data anyone cares about. */
    DURABLE("on"),
    /**
     * An acknowledged commit may be lost: with the machine, because nothing is forced to the disk, and also when the
     * server process is killed, because a commit is acknowledged before its record has left the server's own memory. What
     * is left after a kill is consistent; after a crash of the machine it may not be. For tests that need speed.
     */
    FAST("off");

    private final String onOrOff;

    Durability(String onOrOff) {
        this.onOrOff = onOrOff;
    }

    Map<String, String> settings() {
        return Map.of("fsync", onOrOff, "synchronous_commit", onOrOff, "full_page_writes", onOrOff);
    }
}
