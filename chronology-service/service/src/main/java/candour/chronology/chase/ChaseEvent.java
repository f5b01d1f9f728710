package candour.chronology.chase;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of following up one request. Each names the day that was given, so that another day begins anew and the history stays.
 * Stored for ever: add fields, never rename or remove them.
 */
public sealed interface ChaseEvent {
    UUID requestId();

    UUID reviewId();

    Code agency();

    /** The agency is reminded that the day comes. */
    @Stored("chronology-request-reminded")
    record RequestReminded(UUID requestId, UUID reviewId, Code agency, LocalDate dueOn, LocalDate on)
            implements ChaseEvent {}

    /** @param lateSince the last day on which it was in time, pauses counted out */
    @Stored("chronology-request-overdue")
    record RequestBecameOverdue(
            UUID requestId, UUID reviewId, Code agency, LocalDate dueOn, LocalDate lateSince, int chases, LocalDate on)
            implements ChaseEvent {}

    /** @param number counts the chases of this request, from 1 */
    @Stored("chronology-request-chased")
    record RequestChased(
            UUID requestId,
            UUID reviewId,
            Code agency,
            int number,
            LocalDate chasedOn,
            @Nullable Sealed how) implements ChaseEvent {}

    /** @param reason of whoever took it there; null when time did */
    @Stored("chronology-request-escalated")
    record RequestEscalated(
            UUID requestId,
            UUID reviewId,
            Code agency,
            Level to,
            LocalDate dueOn,
            int daysLate,
            int chases,
            @Nullable Sealed reason,
            LocalDate on)
            implements ChaseEvent {}
}
