package candour.platform.rest;

import java.util.Optional;

/** One thing a service needs before it may answer. Provided as a CDI bean by whichever part knows. */
public interface NamedCheck {

    /** For example {@code database} or {@code read-models}. */
    String name();

    /** Why it is not ready, in a plain sentence without personal data, or empty when it is. Must answer quickly. */
    Optional<String> notReady();

    /**
     * Whether the service cannot be asked without it. What is not vital is named all the same, and the service goes on:
     * without the broker it still reads, and records what happens.
     */
    default boolean isVital() {
        return true;
    }
}
