package candour.review.panelmeeting;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of Review Team meetings. */
public enum PanelMeetingRule implements Rule {
    MEETINGS_BELONG_TO_A_REVIEW(must("S002-129", "Review Team meetings", "There is no such review to meet for.")),
    MEETING_IS_SCHEDULED_AHEAD(must(
            "S002-129",
            "Review Team meetings: regular meetings should be scheduled",
            "A meeting is scheduled for a day to come; one that took place is recorded as held.")),
    MEETING_COVERS_FIVE_PARTS(new Citation(
            "S002-130",
            "Review Team meetings: progress, emerging learning, issues and questions, next steps, tasks",
            "The record of a meeting covers progress, emerging learning, issues, next steps and tasks, or says that there was none.",
            Strength.SHOULD,
            Concerns.FACT)),
    MEETING_IS_NOT_KNOWN(must("S002-129", "Review Team meetings", "There is no such meeting."));

    private final Citation citation;

    PanelMeetingRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
