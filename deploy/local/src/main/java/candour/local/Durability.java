package candour.local;

import java.util.Map;

/** How seriously PostgreSQL takes a commit. */
public enum Durability {
    /** An acknowledged commit survives a crash of the machine. The only choice for data anyone cares about. */
    DURABLE("on"),
    /** Commits may be lost in a crash of the machine, never in a crash of a process. For tests that need speed. */
    FAST("off");

    private final String onOrOff;

    Durability(String onOrOff) {
        this.onOrOff = onOrOff;
    }

    Map<String, String> settings() {
        return Map.of("fsync", onOrOff, "synchronous_commit", onOrOff, "full_page_writes", onOrOff);
    }
}
