package candour.reporting.learning;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of a review's thread of learning. */
public sealed interface LearningCommand {

    /** Which review. */
    UUID reviewId();

    /** Something was observed. */
    record RecordObservation(UUID reviewId, UUID itemId, Lens lens, Origin origin, Sealed words, LocalDate on)
            implements LearningCommand {}

    /** Something is supposed, to be tested. */
    record ProposeHypothesis(UUID reviewId, UUID itemId, Origin origin, Sealed words, LocalDate on)
            implements LearningCommand {}

    /** It was held against what is known. */
    record TestHypothesis(UUID reviewId, UUID itemId, Bearing bearing, Origin origin, Sealed words, LocalDate on)
            implements LearningCommand {}

    /** It is put differently from now on. */
    record AmendHypothesis(UUID reviewId, UUID itemId, Origin origin, Sealed words, LocalDate on)
            implements LearningCommand {}

    /** It is supported by what is known, or given up. */
    record SettleHypothesis(UUID reviewId, UUID itemId, Outcome outcome, Origin origin, Sealed reason, LocalDate on)
            implements LearningCommand {}

    /** What a test says about a hypothesis. */
    enum Bearing {
        FOR,
        AGAINST,
        NEITHER
    }

    /** What became of a hypothesis. */
    enum Outcome {
        SUPPORTED,
        ABANDONED
    }
}
