package candour.review.panelmeeting;

import candour.platform.decision.Rule;

/** What the guidance asks of Review Team meetings. */
public enum PanelMeetingRule implements Rule {
    MEETINGS_BELONG_TO_A_REVIEW(
            "S002-129", "Review Team meetings", "There is no such review to meet for.", Strength.MUST, Concerns.ACT),
    MEETING_IS_SCHEDULED_AHEAD(
            "S002-129",
            "Review Team meetings: regular meetings should be scheduled",
            "A meeting is scheduled for a day to come; one that took place is recorded as held.",
            Strength.MUST,
            Concerns.ACT),
    MEETING_COVERS_FIVE_PARTS(
            "S002-130",
            "Review Team meetings: progress, emerging learning, issues and questions, next steps, tasks",
            "The record of a meeting covers progress, emerging learning, issues, next steps and tasks, or says that there was none.",
            Strength.SHOULD,
            Concerns.FACT),
    MEETING_IS_NOT_KNOWN("S002-129", "Review Team meetings", "There is no such meeting.", Strength.MUST, Concerns.ACT);

    private final String ledger;
    private final String source;
    private final String words;
    private final Strength strength;
    private final Concerns concerns;

    PanelMeetingRule(String ledger, String source, String words, Strength strength, Concerns concerns) {
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
