package candour.review.review;

/** Why a review is paused, for those who need no more than the kind of reason. */
public enum PauseReason {
    PARALLEL_PROCESS,
    EMERGING_ISSUE,
    CAPACITY,
    OTHER
}
