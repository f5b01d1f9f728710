package candour.reporting.learning;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import candour.reporting.learning.LearningCommand.Bearing;
import candour.reporting.learning.LearningCommand.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/** What this service remembers of the thread of learning. Stored for ever: add fields, never rename or remove them. */
public sealed interface LearningEvent {

    /** Which review. */
    UUID reviewId();

    /** Something was observed. */
    @Stored("observation-recorded")
    record ObservationRecorded(UUID reviewId, UUID itemId, Lens lens, Origin origin, Sealed words, LocalDate on)
            implements LearningEvent {}

    /** Something is supposed. */
    @Stored("hypothesis-proposed")
    record HypothesisProposed(UUID reviewId, UUID itemId, Origin origin, Sealed words, LocalDate on)
            implements LearningEvent {}

    /** It was held against what is known. */
    @Stored("hypothesis-tested")
    record HypothesisTested(UUID reviewId, UUID itemId, Bearing bearing, Origin origin, Sealed words, LocalDate on)
            implements LearningEvent {}

    /** It is put differently from now on. */
    @Stored("hypothesis-amended")
    record HypothesisAmended(UUID reviewId, UUID itemId, Origin origin, Sealed words, LocalDate on)
            implements LearningEvent {}

    /** It is supported by what is known, or given up. */
    @Stored("hypothesis-settled")
    record HypothesisSettled(UUID reviewId, UUID itemId, Outcome outcome, Origin origin, Sealed reason, LocalDate on)
            implements LearningEvent {}
}
