package candour.review.course;

/** What is arranged before a review begins to gather (S002-016). */
public enum SetupTask {
    /** The team stands. */
    TEAM,
    /** How the family is informed and involved is agreed. */
    LIAISON_STRATEGY,
    /** Prosecutor and agencies have met about what runs beside the review, where something does. */
    PARALLEL_PROCESS_MEETING;

    /** Whether somebody's word that it was done settles it; that the strategy stands is told by those who agree it. */
    boolean settledByHand() {
        return this != LIAISON_STRATEGY;
    }
}
