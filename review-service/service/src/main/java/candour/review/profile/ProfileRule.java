package candour.review.profile;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked of the profile a review runs under. */
public enum ProfileRule implements Rule {
    PROFILE_IS_ONLY_READ(must(
            "S003-14",
            "Family involvement promise: review types, formerly serious case review",
            "No new review is commissioned under this profile; reviews that ran under it can be read."));

    private final Citation citation;

    ProfileRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
