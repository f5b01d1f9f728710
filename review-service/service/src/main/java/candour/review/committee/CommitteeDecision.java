package candour.review.committee;

import candour.platform.decision.Fold;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.committee.CommitteeDecisionEvent.DecidedToProceed;

/** Whether the committee has decided on a notification, and how. */
public enum CommitteeDecision {
    NONE,
    PROCEED,
    NOT_PROCEED;

    /** How its events become its state; the stream's id is the notification's. */
    public static final Fold<CommitteeDecision, CommitteeDecisionEvent> FOLD = new Fold<>(
            "committee-decision",
            CommitteeDecisionEvent.class,
            CommitteeDecisionEvent::notificationId,
            CommitteeDecision::evolve,
            NONE);

    static CommitteeDecision evolve(CommitteeDecision was, CommitteeDecisionEvent event) {
        return switch (event) {
            case DecidedToProceed _ -> PROCEED;
            case DecidedNotToProceed _ -> NOT_PROCEED;
        };
    }

    /** Whether there is a decision at all. */
    public boolean made() {
        return this != NONE;
    }
}
