package candour.review.timetable;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of a review's timetable and its delays. */
public enum TimetableRule implements Rule {
    MILESTONES_LIE_BEFORE_THE_END(must(
            "S002-045",
            "Role of the Chair: a clear, realistic timetable",
            "Every milestone lies on or before the day the review is to be done.")),
    ADJUSTING_NEEDS_A_REASON(must(
            "S002-045",
            "Role of the Chair: adjusting the timetable as needed",
            "Say why the timetable is adjusted; the one before it is kept.")),
    LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT(must(
            "S002-045",
            "Timescale for the Learning Review",
            "A timetable that ends after the window needs a delay reported to the committee first, up to that day.")),
    DELAY_NEEDS_A_REASON(must(
            "S002-106",
            "Timescale for the Learning Review: reasons for the delay",
            "Tell the committee the reasons for the delay.")),
    DELAY_NEEDS_A_REVISED_END(must(
            "S002-106",
            "Timescale for the Learning Review: a revised timescale",
            "Tell the committee by when the review will be done now.")),
    REVISED_END_LIES_AHEAD(must(
            "S002-106",
            "Timescale for the Learning Review: a revised timescale",
            "The revised end lies after the day the delay is reported, and after the end planned so far.")),
    FURTHER_DELAY_SAYS_ITS_IMPACT(must(
            "S002-107",
            "Timescale for the Learning Review: the impact of delay on staff and family",
            "From the second delay on, say what it means for the family and the staff."));

    private final Citation citation;

    TimetableRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
