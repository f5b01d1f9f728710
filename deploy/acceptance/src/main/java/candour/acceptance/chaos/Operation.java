package candour.acceptance.chaos;

import java.util.List;
import java.util.UUID;

/**
 * One command as its sender saw it.
 *
 * @param key its Idempotency-Key: the same through all its tries
 * @param sentAt monotonic nanoseconds, before the first try
 * @param answeredAt monotonic nanoseconds, after the answer that counts
 * @param answer what was answered
 */
public record Operation(String key, long sentAt, long answeredAt, Answer answer) {

    /** What a sender was told. */
    public sealed interface Answer {}

    /** It is stored: as these events, the last of them at this version of that stream. */
    public record Acknowledged(String stream, long version, List<UUID> events) implements Answer {}

    /** A rule refused it: nothing may be stored. */
    public record Refused() implements Answer {}

    /** The sender never learnt: it may be stored once or not at all. */
    public record Unknown() implements Answer {}
}
