package candour.reporting.finding;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of findings and their evidence. */
public enum FindingRule implements Rule {
    LEARNING_POINT_CITES_THE_THREAD(Citation.must(
            "S002-135",
            "The report: key learning points and how and why that learning has emerged",
            "A learning point names the items of the learning thread it emerged from.")),
    THREAD_ITEM_EXISTS(Citation.must(
            "S002-135", "The report: how and why that learning has emerged", "There is no such item in the thread.")),
    FINDING_IS_DRAFTED(Citation.must(
            "S002-146", "The report: learning and the evidence substantiating it", "There is no such finding.")),
    CITE_A_MERGED_CHRONOLOGY(Citation.must(
            "S002-135",
            "The report: evidence substantiating this learning",
            "Citations bind to a version of the merged chronology, and this service knows of no such version.")),
    CITE_THE_ENTRY_AS_IT_STANDS(Citation.must(
            "S002-086",
            "Chronologies: a late correction after the merge",
            "The entry has been corrected or withdrawn since that version: cite it as it stands now.")),
    NOTHING_TO_SETTLE(Citation.must(
            "S002-086", "Chronologies: a late correction after the merge", "This citation is not stale.")),
    CITED_ANEW_SAYS_WHAT(Citation.must(
            "S002-086",
            "Chronologies: a late correction after the merge",
            "A citation cited anew names the same entry in the version it is cited in now.")),
    STOPPED_REVIEW_FINDS_NOTHING_MORE(Citation.must(
            "S002-092",
            "Annex 4, paused, stopped or delayed",
            "The committee stopped this review: what was learnt so far stays readable, nothing more is found.")),
    FINDING_NEEDS_EVIDENCE(Citation.must(
            "S002-025",
            "System approach: analytical and evidence-based",
            "A finding without evidence cannot be agreed: cite the thread or the chronology.")),
    LOOK_AT_STALE_CITATIONS_FIRST(Citation.must(
            "S002-086",
            "Chronologies: a late correction after the merge",
            "An entry cited here has changed since: say what becomes of the citation first."));

    private final Citation citation;

    FindingRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
