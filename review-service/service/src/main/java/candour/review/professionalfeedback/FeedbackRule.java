package candour.review.professionalfeedback;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of professionals' feedback. */
public enum FeedbackRule implements Rule {
    FEEDBACK_IS_ASKED_ONCE(
            must(
                    "S004-17",
                    "The experience of professionals who involve families matters too",
                    "This person has told of this review, or declined to; mark that record as made in error before making another.")),
    FEEDBACK_SAYS_SOMETHING(must(
            "S004-17",
            "The experience of professionals who involve families matters too",
            "Give at least one answer or some words; who would rather not say declines."));

    private final Citation citation;

    FeedbackRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
