package candour.testing.sample;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** The sample's rules. */
enum NoteRule implements Rule {
    NOTE_IS_CLOSED(Citation.must("X-01", "sample, 1", "A closed note is not amended.")),
    NOTE_SHOULD_BE_FULL(Citation.usually("X-02", "sample, 2", "A note is more helpful when it is full."));

    private final Citation citation;

    NoteRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
