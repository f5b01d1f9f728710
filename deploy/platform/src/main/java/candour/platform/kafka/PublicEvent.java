package candour.platform.kafka;

/**
 * What the other services may know of an event: facts, references, dates and digests; no personal data and no free
 * text. Sent as a CloudEvent in binary mode; its id is the private event's id.
 *
 * @param key what keeps its records in order: the review's id
 * @param type stable and versioned, for example {@code candour.review.ReviewPaused.v1}
 * @param data a record, written as JSON
 */
public record PublicEvent(String key, String type, Object data) {}
