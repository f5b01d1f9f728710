package candour.review.panelmeeting;

import static candour.platform.decision.Citation.judges;
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
            "The record of a meeting covers progress, emerging learning, issues, next steps and tasks, or says that"
                    + " there was none.",
            Strength.SHOULD,
            Concerns.FACT)),
    CHAIR_CHAIRS_THE_MEETING(new Citation(
            "S002-047",
            "Role of the Chair: chair and facilitate meetings of the Review Team",
            "The Chair chairs the team's meetings; where somebody else did, the record says who and why.",
            Strength.SHOULD,
            Concerns.FACT)),
    MINUTES_ARE_OF_A_HELD_MEETING(must(
            "S002-065",
            "Role of the Administrator: take minutes and notes of Review Team meetings",
            "Record that the meeting was held before its minutes.")),
    RECIPIENT_IS_OF_THE_TEAM(new Citation(
            "S002-065",
            "Role of the Administrator: collating, distributing and storing documents",
            "Somebody this was sent to did not belong to the team on that day.",
            Strength.USUALLY,
            Concerns.FACT)),
    MINUTES_SENT_ARE_ON_RECORD(new Citation(
            "S002-065",
            "Role of the Administrator: collating, distributing and storing documents",
            "There is no such version of the minutes here; record what was sent.",
            Strength.USUALLY,
            Concerns.FACT)),
    PAPER_SENT_IS_ONE_OF_THE_REVIEW(must(
            "S002-065",
            "Role of the Administrator: collating, distributing and storing documents",
            "There is no such paper of this review. Name one that was made here, or none, and say what kind it was.")),
    NOTHING_IS_SENT_TO_WHO_IS_BARRED(judges(
            "S002-065",
            "Role of the Administrator: distributing documents; ruling R8, conflict of interest",
            "Nothing of the review is sent to somebody whose conflict of interest the Chair has not accepted.")),
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
