package candour.review.notification;

import candour.platform.decision.Rule;

/** What the guidance asks of a notification. */
public enum NotificationRule implements Rule {
    COMMITTEE_IS_NOT_KNOWN(
            "S002-001",
            "Process map, step 1: notification form",
            "A notification goes to a committee that is in the directory.",
            Strength.MUST,
            Concerns.ACT),
    NOTIFICATION_NEEDS_A_CRITERION(
            "S002-001",
            "Title of the guidance: when a review is considered",
            "Say which of the guidance's circumstances the notification is about: at least one.",
            Strength.MUST,
            Concerns.ACT),
    NOTIFICATION_IS_NOT_KNOWN(
            "S002-001",
            "Process map, step 1: notification form",
            "There is no such notification.",
            Strength.MUST,
            Concerns.ACT),
    NOTIFICATION_WAS_WITHDRAWN(
            "S002-001",
            "Process map, step 1: notification form",
            "The notification was withdrawn; nothing more is done on it.",
            Strength.MUST,
            Concerns.ACT),
    NOTIFICATION_IS_CLOSED(
            "S002-012",
            "Process map, step 5: notification response form",
            "The notification was answered and closed.",
            Strength.MUST,
            Concerns.ACT),
    DECIDED_NOTIFICATION_IS_NOT_WITHDRAWN(
            "S002-009",
            "Process map, step 4: the committee's decision",
            "The committee has decided on it; a decided notification is not withdrawn.",
            Strength.MUST,
            Concerns.ACT),
    RESPONSE_FOLLOWS_THE_DECISION(
            "S002-012",
            "Process map, step 5: notification response form",
            "The notifier is answered once the committee has decided.",
            Strength.MUST,
            Concerns.ACT),
    CLOSED_ONLY_AFTER_THE_RESPONSE(
            "S002-012",
            "Process map, step 5: notification response form",
            "A notification is closed only after its notifier has been answered.",
            Strength.MUST,
            Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    NotificationRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
        this.ledger = ledger;
        this.source = source;
        this.words = words;
        this.strength = strength;
        this.concerns = concerns;
    }

    @Override
    public String ledger() {
        return ledger;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Strength strength() {
        return strength;
    }

    @Override
    public Concerns concerns() {
        return concerns;
    }
}
