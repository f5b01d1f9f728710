package candour.reporting.finding;

import static candour.reporting.Story.CITATION;
import static candour.reporting.Story.DAY;
import static candour.reporting.Story.ENTRY;
import static candour.reporting.Story.FINDING;
import static candour.reporting.Story.ITEM;
import static candour.reporting.Story.MERGE_DIGEST;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.corrected;
import static candour.reporting.Story.id;
import static candour.reporting.Story.merged;
import static candour.reporting.Story.proposed;
import static candour.testing.Spec.given;

import candour.reporting.finding.FindingCommand.AgreeFinding;
import candour.reporting.finding.FindingCommand.CiteEntry;
import candour.reporting.finding.FindingCommand.DraftFinding;
import candour.reporting.finding.FindingCommand.FlagCitations;
import candour.reporting.finding.FindingCommand.SettleCitation;
import candour.reporting.finding.FindingCommand.Settlement;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.FindingEvent.CitationSettled;
import candour.reporting.finding.FindingEvent.EntryCited;
import candour.reporting.finding.FindingEvent.FindingAgreed;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.testing.Spec;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Findings and what they cite (S002-135, S002-086). */
class FindingSpec {

    private static final EntryCitation AS_READ = new EntryCitation(1, ENTRY, 1);
    private static final EntryCitation CORRECTED = new EntryCitation(2, ENTRY, 2);
    private static final EntryCited CITED = new EntryCited(REVIEW, FINDING, CITATION, AS_READ, MERGE_DIGEST, DAY);
    private static final CitationBecameStale STALE =
            new CitationBecameStale(REVIEW, FINDING, CITATION, ENTRY, 2, false);

    private static DraftFinding draft(FindingKind kind, Set<UUID> items) {
        return new DraftFinding(REVIEW, FINDING, kind, WORDS, WORDS, null, items, DAY);
    }

    private static FindingDrafted drafted(FindingKind kind, Set<UUID> items) {
        return new FindingDrafted(REVIEW, FINDING, kind, WORDS, WORDS, null, items, DAY);
    }

    private static Spec<FindingCommand> told(Object... history) {
        return given(FindingDecider.FINDING, history);
    }

    private static SettleCitation settle(Settlement settlement, EntryCitation entry) {
        return new SettleCitation(REVIEW, FINDING, CITATION, settlement, entry, WORDS, DAY);
    }

    private static CiteEntry cite(EntryCitation entry) {
        return new CiteEntry(REVIEW, FINDING, CITATION, entry, DAY);
    }

    @Test
    @DisplayName("S002-135: a learning point names the thread items it emerged from")
    void a_learning_point_cites_the_thread() {
        told().when(draft(FindingKind.LEARNING_POINT, Set.of())).refused(FindingRule.LEARNING_POINT_CITES_THE_THREAD);
        told().when(draft(FindingKind.LEARNING_POINT, Set.of(ITEM))).refused(FindingRule.THREAD_ITEM_EXISTS);
        told(proposed())
                .when(draft(FindingKind.LEARNING_POINT, Set.of(ITEM)))
                .then(drafted(FindingKind.LEARNING_POINT, Set.of(ITEM)));
    }

    @Test
    @DisplayName("S002-135: a citation binds to merge version, digest, entry and its version")
    void a_citation_says_what_was_read() {
        told(drafted(FindingKind.FINDING, Set.of()), merged(1))
                .when(cite(AS_READ))
                .then(CITED);
        told(drafted(FindingKind.FINDING, Set.of()), merged(1), CITED)
                .when(cite(AS_READ))
                .staysQuiet();
        told(drafted(FindingKind.FINDING, Set.of())).when(cite(AS_READ)).refused(FindingRule.CITE_A_MERGED_CHRONOLOGY);
        told(merged(1)).when(cite(AS_READ)).refused(FindingRule.FINDING_IS_DRAFTED);
        told(drafted(FindingKind.FINDING, Set.of()), merged(1), corrected(2))
                .when(cite(AS_READ))
                .refused(FindingRule.CITE_THE_ENTRY_AS_IT_STANDS);
    }

    @Test
    @DisplayName("S002-086, PM-9: a correction flags the citations of earlier versions, once, and changes nothing else")
    void a_correction_makes_citations_stale() {
        var cited = new Object[] {drafted(FindingKind.FINDING, Set.of()), merged(1), CITED};
        told(cited).when(new FlagCitations(REVIEW, ENTRY, 2, false)).then(STALE);
        told(cited).when(new FlagCitations(REVIEW, ENTRY, 1, false)).staysQuiet();
        told(cited).when(new FlagCitations(REVIEW, id(99), 2, false)).staysQuiet();
        told(cited)
                .when(new FlagCitations(REVIEW, ENTRY, 1, true))
                .then(new CitationBecameStale(REVIEW, FINDING, CITATION, ENTRY, 1, true));
        told(drafted(FindingKind.FINDING, Set.of()), merged(1), CITED, STALE)
                .when(new FlagCitations(REVIEW, ENTRY, 2, false))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-086: a stale citation is settled by a person who says why")
    void a_stale_citation_is_settled() {
        var stale =
                new Object[] {drafted(FindingKind.FINDING, Set.of()), merged(1), CITED, merged(2), corrected(2), STALE};
        told(stale)
                .when(settle(Settlement.CITED_ANEW, CORRECTED))
                .then(new CitationSettled(
                        REVIEW, FINDING, CITATION, Settlement.CITED_ANEW, CORRECTED, MERGE_DIGEST, WORDS, DAY));
        told(stale)
                .when(settle(Settlement.HOLDS_AS_CITED, null))
                .then(new CitationSettled(
                        REVIEW, FINDING, CITATION, Settlement.HOLDS_AS_CITED, null, null, WORDS, DAY));
        told(stale).when(settle(Settlement.CITED_ANEW, null)).refused(FindingRule.CITED_ANEW_SAYS_WHAT);
        told(stale).when(settle(Settlement.TAKEN_OUT, CORRECTED)).refused(FindingRule.CITED_ANEW_SAYS_WHAT);
        told(stale).when(settle(Settlement.CITED_ANEW, AS_READ)).refused(FindingRule.CITE_THE_ENTRY_AS_IT_STANDS);
        told(drafted(FindingKind.FINDING, Set.of()), merged(1), CITED)
                .when(settle(Settlement.TAKEN_OUT, null))
                .refused(FindingRule.NOTHING_TO_SETTLE);
    }

    @Test
    @DisplayName("S002-086: once settled it is stale again only when the entry changes again")
    void a_later_correction_makes_it_stale_again() {
        var kept = new CitationSettled(REVIEW, FINDING, CITATION, Settlement.HOLDS_AS_CITED, null, null, WORDS, DAY);
        var history = new Object[] {drafted(FindingKind.FINDING, Set.of()), merged(1), CITED, STALE, kept};
        told(history).when(new FlagCitations(REVIEW, ENTRY, 2, false)).staysQuiet();
        told(history)
                .when(new FlagCitations(REVIEW, ENTRY, 3, false))
                .then(new CitationBecameStale(REVIEW, FINDING, CITATION, ENTRY, 3, false));
    }

    @Test
    @DisplayName("S002-025: a finding without evidence, or with a stale citation, cannot be agreed")
    void a_finding_is_agreed_on_evidence() {
        var agree = new AgreeFinding(REVIEW, FINDING, DAY);
        var agreed = new FindingAgreed(REVIEW, FINDING, DAY);
        told(drafted(FindingKind.FINDING, Set.of())).when(agree).refused(FindingRule.FINDING_NEEDS_EVIDENCE);
        told(drafted(FindingKind.FINDING, Set.of(ITEM))).when(agree).then(agreed);
        told(drafted(FindingKind.FINDING, Set.of()), CITED).when(agree).then(agreed);
        told(drafted(FindingKind.FINDING, Set.of()), CITED, STALE)
                .when(agree)
                .refused(FindingRule.LOOK_AT_STALE_CITATIONS_FIRST);
        told(drafted(FindingKind.FINDING, Set.of()), CITED, agreed).when(agree).staysQuiet();
    }

    @Test
    @DisplayName("S002-092: a stopped review finds nothing more, and what it cited is still put right")
    void a_stopped_review_finds_nothing_more() {
        var stopped = new StopNoted(REVIEW, id(80), DAY);
        var found = drafted(FindingKind.FINDING, Set.of());
        told(stopped, proposed())
                .when(draft(FindingKind.LEARNING_POINT, Set.of(ITEM)))
                .refused(FindingRule.STOPPED_REVIEW_FINDS_NOTHING_MORE);
        told(stopped, found, merged(1)).when(cite(AS_READ)).refused(FindingRule.STOPPED_REVIEW_FINDS_NOTHING_MORE);
        told(stopped, found, merged(1), CITED)
                .when(new AgreeFinding(REVIEW, FINDING, DAY))
                .refused(FindingRule.STOPPED_REVIEW_FINDS_NOTHING_MORE);
        told(stopped, found, merged(1), CITED)
                .when(new FlagCitations(REVIEW, ENTRY, 2, false))
                .then(STALE);
        told(stopped, new StopNotedInError(REVIEW, id(81), id(80)), found, merged(1))
                .when(cite(AS_READ))
                .then(CITED);
    }
}
