package candour.review.contributor;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of a review's contributors. */
public enum ContributorRule implements Rule {
    CONTRIBUTOR_COMES_FROM_AN_AGENCY(must(
            "S002-043",
            "The role of the Chair: identification of partners and contributors",
            "Say from which agency they come; only the family comes from none.")),
    CONTRIBUTOR_IS_NOT_KNOWN(must(
            "S002-023",
            "A systems approach: participatory",
            "There is no such contributor on this review: identify them first."));

    private final Citation citation;

    ContributorRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
