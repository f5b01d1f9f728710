package candour.review.breach;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about broken rules. Stored for ever: add fields, never rename or remove them. */
public sealed interface BreachEvent {
    /** On which review. */
    UUID reviewId();

    /**
     * Something was recorded that a rule speaks against; stored in the same append as the fact (ruling R1).
     *
     * @param about the meeting, contact or other thing that was recorded
     * @param rule the rule's stable name
     * @param ledger its row of the ledger
     * @param profile the review's, whose days the duty to answer is counted by
     * @param explanation the recorder's, sealed, or null when none was given
     */
    @Stored("rule-breached")
    record RuleBreached(
            UUID reviewId,
            UUID about,
            Code rule,
            Code ledger,
            Code profile,
            @Nullable Sealed explanation,
            LocalDate happenedOn)
            implements BreachEvent {}

    /** The record that had broken it was made in error, and none that stands breaks it: nobody answers for it (R3). */
    @Stored("rule-breach-taken-back")
    record BreachTakenBack(UUID reviewId, UUID about, Code rule, UUID markedEventId) implements BreachEvent {}

    /** What stands for a breach: the same rule broken by the same thing, however often that was recorded. */
    static UUID idOf(UUID about, Code rule) {
        return UUID.nameUUIDFromBytes(("breach/" + about + "/" + rule.value()).getBytes(StandardCharsets.UTF_8));
    }
}
