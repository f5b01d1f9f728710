package candour.reporting.learning;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the thread of learning. */
public enum LearningRule implements Rule {
    ONLY_A_HYPOTHESIS_IS_TESTED(Citation.must(
            "S002-031",
            "System approach: hypotheses are formed and tested",
            "Only an open hypothesis of this thread can be tested, amended or settled.")),
    TEST_BEFORE_SUPPORTING(Citation.must(
            "S002-031",
            "System approach: hypotheses are formed and tested",
            "A hypothesis that was not tested as it is put now cannot be called supported."));

    private final Citation citation;

    LearningRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
