package candour.review.pinnedprofile;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What is asked before a review goes on under another edition of its guidance. */
public enum PinnedProfileRule implements Rule {
    REPINNING_NEEDS_A_REASON(must(
            "S000-01",
            "Annex 4, header: editions of the guidance (2021, updated 2024)",
            "Say why the review is to go on under another edition of the guidance.")),
    ONLY_THE_COMMITTEE_REPINS(must(
            "S000-01",
            "Annex 4, header: editions of the guidance (2021, updated 2024)",
            "Only the committee decides that a review goes on under another edition.")),
    EDITION_IS_NOT_KNOWN(must(
            "S000-01",
            "Annex 4, header: editions of the guidance (2021, updated 2024)",
            "The review's profile has no such version."));

    private final Citation citation;

    PinnedProfileRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
