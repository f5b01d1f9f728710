package candour.reporting.report;

import candour.platform.decision.Citation;
import candour.platform.decision.Rule;

/** What the guidance asks of the report. */
public enum ReportRule implements Rule {
    FACT_HAS_A_SOURCE(Citation.must(
            "S002-140",
            "The report: opinions are recorded as such and distinguished from fact",
            "A fact names what it rests on; without a source mark it as an opinion or account, and whose.")),
    OPINION_HAS_A_HOLDER(Citation.must(
            "S002-140",
            "The report: opinions are recorded as such and distinguished from fact",
            "An opinion, account or intention names whose it is.")),
    FAMILY_WORDS_ARE_USED_WITH_CONSENT(Citation.must(
            "X-07",
            "Involving children and families: consent; silence should never be construed as understanding",
            "This relative has not agreed that what they say is used, or agrees no longer.")),
    PRESENTED_VERSION_STANDS(Citation.must(
            "S002-154",
            "The report: presented for consideration and sign off",
            "There is no version open for writing: what was presented is not changed; draft the next version.")),
    STOPPED_REVIEW_IS_NOT_WRITTEN_ON(Citation.must(
            "S002-092",
            "Annex 4, paused, stopped or delayed",
            "The committee stopped this review: what was learnt so far stays readable, nothing more is written.")),
    NO_SUCH_PART(Citation.must(
            "S002-142",
            "The report: drafted alongside the Review Team",
            "There is no such section or statement in it.")),
    TERMS_ARE_AGREED(Citation.must(
            "S002-073",
            "Terms of reference: the final terms are in the report",
            "Only the version of the terms of reference that was agreed last can stand in the report."));

    private final Citation citation;

    ReportRule(Citation citation) {
        this.citation = citation;
    }

    @Override
    public Citation citation() {
        return citation;
    }
}
