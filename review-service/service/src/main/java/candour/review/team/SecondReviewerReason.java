package candour.review.team;

/** Why a review has more than one Reviewer (S002-063). */
public enum SecondReviewerReason {
    COMPLEX,
    MORE_THAN_ONE_CHILD,
    DEVELOPMENT
}
