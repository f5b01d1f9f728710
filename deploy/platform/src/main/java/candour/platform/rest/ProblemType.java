package candour.platform.rest;

import java.net.URI;
import java.util.Locale;

/** The catalogue of problems. Type URIs are stable and part of the API; {@code GET /v1/problems} lists them. */
public enum ProblemType {
    INVALID(400, "The request is not well formed"),
    PURPOSE_NEEDED(400, "A purpose of access must be named"),
    NOT_SIGNED_IN(401, "A valid token is needed"),
    NOT_ALLOWED(403, "This may not be done by you"),
    ANOTHER_PERSON_NEEDED(403, "Somebody else has to do this"),
    NOT_FOUND(404, "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the asked-for formats is offered"),
    CONFLICT(409, "The present state does not admit this"),
    STALE_VERSION(412, "It has changed since you read it"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_FORMAT(415, "This format is not taken here"),
    RULE_BROKEN(422, "A rule of the guidance does not admit this"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    VERSION_NEEDED(428, "If-Match is needed for a change"),
    TOO_MANY(429, "Too many requests"),
    FAILED(500, "Something went wrong here"),
    TOO_BUSY(503, "Too many changes at once"),
    CANNOT_CONFIRM(503, "Another service could not confirm the present facts"),
    NOT_RECORDED(503, "Reading could not be recorded, so nothing is read out"),
    NOT_YET_VISIBLE(503, "What was asked for is not visible yet"),
    NOT_READY(503, "This cannot be answered at the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The same for every occurrence. */
    public String title() {
        return title;
    }

    /** Stable, for example {@code urn:candour:problem:stale-version}. */
    public URI uri() {
        return URI.create(
                "urn:candour:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
