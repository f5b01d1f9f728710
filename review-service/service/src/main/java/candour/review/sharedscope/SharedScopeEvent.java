package candour.review.sharedscope;

import candour.platform.access.Code;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.review.authority.DecidedBy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about the scope the police know. Stored for ever: add fields, never rename or remove. */
public sealed interface SharedScopeEvent {
    /** Of which review. */
    UUID reviewId();

    /**
     * The senior investigating officer knows this version of the terms of reference.
     *
     * @param knownBy the officer, and what shows it
     * @param catchesUp the version that had left the shared one behind, when this ends it
     */
    @Stored("scope-shared-with-senior-investigating-officer")
    record ScopeShared(
            UUID reviewId,
            int version,
            DecidedBy knownBy,
            @Nullable Integer catchesUp) implements SharedScopeEvent {}

    /** The terms have changed since: what the police know is out of date. */
    @Stored("shared-scope-fell-behind")
    record SharedScopeFellBehind(UUID reviewId, int sharedVersion, int version, Code profile, LocalDate on)
            implements SharedScopeEvent {}

    /**
     * That it was shared was recorded in error.
     *
     * @param madeGood the version whose duty had been done last: if by that record, it is not done
     */
    @Stored("shared-scope-recorded-in-error")
    record SharedScopeRecordedInError(
            UUID reviewId,
            UUID markedEventId,
            Sealed reason,
            @Nullable Integer madeGood) implements SharedScopeEvent, MarkedInError {

        /** Only that it was shared is somebody's word. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof ScopeShared;
        }
    }
}
