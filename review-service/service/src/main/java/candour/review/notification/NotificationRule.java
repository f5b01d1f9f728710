package candour.review.notification;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of a notification. */
public enum NotificationRule implements Rule {
    COMMITTEE_IS_NOT_KNOWN(must(
            "S002-001",
            "Process map, step 1: notification form",
            "A notification goes to a committee that is in the directory.")),
    NOTIFICATION_NEEDS_A_CRITERION(must(
            "S002-001",
            "Title of the guidance: when a review is considered",
            "Say which of the guidance's circumstances the notification is about: at least one.")),
    CRITERION_IS_NOT_OF_THE_PROFILE(must(
            "S000-02",
            "Annex 4, header: when a learning review is considered; the vocabulary differs between editions and nations",
            "The committee's guidance does not know this circumstance; name one that its profile lists.")),
    NOTIFICATION_NEEDS_A_SUBJECT(must(
            "S002-064",
            "Focus on the child: more than one child may be the subject of the review",
            "A notification is about at least one child, young person or adult.")),
    FAMILY_INVOLVEMENT_IS_TOLD(must(
            "S001-01",
            "Toolkit 1: involve families already at referral",
            "Say what the family thinks, or why they have not been told or asked yet.")),
    NOTIFICATION_IS_NOT_KNOWN(
            must("S002-001", "Process map, step 1: notification form", "There is no such notification.")),
    NOTIFICATION_WAS_WITHDRAWN(must(
            "S002-001",
            "Process map, step 1: notification form",
            "The notification was withdrawn; nothing more is done on it.")),
    NOTIFICATION_IS_CLOSED(must(
            "S002-012",
            "Process map, step 5: notification response form",
            "The notification was answered and closed.")),
    DECIDED_NOTIFICATION_IS_NOT_WITHDRAWN(must(
            "S002-009",
            "Process map, step 4: the committee's decision",
            "The committee has decided on it; a decided notification is not withdrawn.")),
    RESPONSE_FOLLOWS_THE_DECISION(must(
            "S002-012",
            "Process map, step 5: notification response form",
            "The notifier is answered once the committee has decided.")),
    CLOSED_ONLY_AFTER_THE_RESPONSE(must(
            "S002-012",
            "Process map, step 5: notification response form",
            "A notification is closed only after its notifier has been answered."));

    private final Citation citation;

    NotificationRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
