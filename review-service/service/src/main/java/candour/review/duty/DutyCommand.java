package candour.review.duty;

import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a duty. */
public sealed interface DutyCommand {
    /** Which duty. */
    UUID dutyId();

    /** What it is about: the review or notification it was reached through. */
    UUID about();

    /**
     * Raised by a policy.
     *
     * @param dueOn null where nobody has a duty of this kind under the review's profile: then nothing is raised
     */
    record RaiseDuty(
            UUID dutyId,
            UUID about,
            DutyKind kind,
            UUID cause,
            LocalDate raisedOn,
            @Nullable LocalDate dueOn) implements DutyCommand {}

    /**
     * It was done: a fact, with what shows it.
     *
     * @param following the record that shows it, or null when somebody says so
     */
    record DischargeDuty(
            UUID dutyId,
            UUID about,
            LocalDate dischargedOn,
            @Nullable Evidence evidence,
            @Nullable UUID following) implements DutyCommand {}

    /** A record was marked as made in error: if it was that which showed it to be done, it is not (ruling R3). */
    record ReopenDuty(UUID dutyId, UUID about, UUID markedEventId) implements DutyCommand {}

    /** What it followed from was recorded in error: if it was that record, nothing is due (ruling R3). */
    record TakeBackDuty(UUID dutyId, UUID about, UUID markedEventId) implements DutyCommand {}

    /** Nothing that it followed from stands any more, whichever record had raised it (ruling R3). */
    record LapseDuty(UUID dutyId, UUID about, UUID markedEventId) implements DutyCommand {}

    /** The clock says that its day has passed. */
    record NoteOverdue(UUID dutyId, UUID about, LocalDate today) implements DutyCommand {}

    /** The record of its discharge was a mistake. */
    record MarkDischargeInError(UUID dutyId, UUID about, UUID markedEventId, Sealed reason) implements DutyCommand {}

    /** The id of the one duty of a kind that stands for something: the same however often it is asked for. */
    static UUID idFor(UUID of, DutyKind kind) {
        return UUID.nameUUIDFromBytes(("duty/" + of + "/" + kind).getBytes(StandardCharsets.UTF_8));
    }
}
