package candour.platform.rest;

import candour.platform.access.Actor;

/** What a service adds to {@code GET /v1/me}: the caller's roles, reviews, duties. Provided as a CDI bean. */
@FunctionalInterface
public interface Mine {

    /** A record, written as JSON; nothing that the person's own assignments do not show them anyway. */
    Object of(Actor actor);
}
