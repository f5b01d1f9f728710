package candour.family.contact;

import candour.family.familymember.Topic;
import candour.family.workingdays.DueDay;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of one contact. Planning is an act and may be refused; recording is a fact and never is (R1). */
public sealed interface ContactCommand {

    /** Which review. */
    UUID reviewId();

    /** Which contact. */
    UUID contactId();

    /** The family members it is or was with. */
    Set<UUID> memberIds();

    /**
     * Plans a contact.
     *
     * @param today the day of planning (Europe/London)
     * @param confirmedAtLeaf what review-service's log held when it confirmed the review's facts (ruling R14)
     */
    record PlanContact(
            UUID reviewId,
            UUID contactId,
            Set<UUID> memberIds,
            Channel channel,
            LocalDate plannedFor,
            Sealed intention,
            LocalDate today,
            long confirmedAtLeaf)
            implements ContactCommand {}

    /**
     * Records a contact that was made, by either side.
     *
     * @param on the day it was made: it is judged by how things stood then
     * @param topics what was explained
     * @param discharges the duties it discharged, each of somebody who was part of it (ruling R10)
     * @param urgent it was made to keep somebody safe (ruling R4)
     * @param explanation why it was made although a rule said to wait, or null
     * @param recordedOn today (Europe/London)
     * @param breachDueOn by when the chair looks at a breach, if there is one
     */
    record RecordContact(
            UUID reviewId,
            UUID contactId,
            Set<UUID> memberIds,
            Channel channel,
            LocalDate on,
            Code madeBy,
            Set<Topic> topics,
            Set<UUID> discharges,
            boolean urgent,
            Sealed note,
            @Nullable Sealed explanation,
            LocalDate recordedOn,
            DueDay breachDueOn)
            implements ContactCommand {}

    /** Says that a recorded contact never was, or was another (ruling R3). */
    record MarkContactInError(UUID reviewId, UUID contactId, UUID eventId, Set<UUID> memberIds, Sealed reason)
            implements ContactCommand {}
}
