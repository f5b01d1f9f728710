package candour.review.directory;

import static candour.platform.decision.Citation.must;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the directory asks. */
public enum DirectoryRule implements Rule {
    COMMITTEE_IS_ALREADY_ESTABLISHED(must(
            "X-01",
            "Design, section 8: identity and assignments",
            "A committee with this id is in the directory, with other particulars.")),
    COMMITTEE_IS_NOT_IN_THE_DIRECTORY(must(
            "X-01", "Design, section 8: identity and assignments", "There is no such committee in the directory.")),
    PERSON_IS_NOT_IN_THE_DIRECTORY(must(
            "X-01", "Design, section 8: identity and assignments", "Register the person before giving them a role.")),
    PERSON_IS_ALREADY_REGISTERED(must(
            "X-01",
            "Design, section 8: identity and assignments",
            "This person is in the directory; change the entry instead.")),
    ORGANISATION_IS_NOT_IN_THE_DIRECTORY(
            must("X-01", "Design, section 8: identity and assignments", "Register the organisation first.")),
    ORGANISATION_CODE_IS_TAKEN(
            must("X-01", "Design, section 8: identity and assignments", "Another organisation has this code."));

    private final Citation citation;

    DirectoryRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
