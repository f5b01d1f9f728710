package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers about a committee. Stored for ever: add fields, never rename or remove them. */
public sealed interface CommitteeEvent {
    /** Which committee. */
    UUID committeeId();

    /**
     * A committee takes up its work here.
     *
     * @param organisation its code in the directory
     * @param area the area it is responsible for, a code
     * @param profile the profile its reviews follow, for example {@code sct-learning-review}
     */
    @Stored("committee-established")
    record CommitteeEstablished(UUID committeeId, Code organisation, Code area, Code profile)
            implements CommitteeEvent {}

    /** A person acts for the committee from a day on. */
    @Stored("committee-role-assigned")
    record CommitteeRoleAssigned(UUID committeeId, Code personRef, CommitteeRole role, LocalDate from)
            implements CommitteeEvent {}

    /** A person no longer does. */
    @Stored("committee-role-ended")
    record CommitteeRoleEnded(UUID committeeId, Code personRef, CommitteeRole role, LocalDate to)
            implements CommitteeEvent {}
}
