package candour.platform.rest;

/** Whether what this service knows of its neighbours is fresh enough. The part that reads Kafka provides it. */
public interface Freshness {

    /** Whether answers about this scope (a review's id) may rest on a copy that lags or is held (ruling R14). */
    boolean degraded(String scope);

    /** Whether the copy is so old that restricted material about this scope is no longer read out (ruling R14). */
    boolean tooOld(String scope);
}
