package candour.reporting.signoff;

import static candour.reporting.Story.ADMIN;
import static candour.reporting.Story.CITATION;
import static candour.reporting.Story.DAY;
import static candour.reporting.Story.ENTRY;
import static candour.reporting.Story.FINDING;
import static candour.reporting.Story.LEAD;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.by;
import static candour.reporting.Story.commissioned;
import static candour.reporting.Story.id;
import static candour.reporting.Story.termsAgreed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.reporting.Story;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.Recording;
import candour.reporting.finding.EntryCitation;
import candour.reporting.finding.FindingEvent.CitationBecameStale;
import candour.reporting.finding.FindingEvent.EntryCited;
import candour.reporting.finding.FindingEvent.FindingDrafted;
import candour.reporting.finding.FindingKind;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNotedInError;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsRejectionNoted;
import candour.reporting.report.Classification;
import candour.reporting.report.Report;
import candour.reporting.report.ReportDigest;
import candour.reporting.report.ReportEvent.SectionAdded;
import candour.reporting.report.ReportEvent.StatementAdded;
import candour.reporting.report.ReportEvent.StatementTakenOut;
import candour.reporting.report.ReportEvent.TermsEmbedded;
import candour.reporting.report.ReportEvent.VersionDrafted;
import candour.reporting.report.ReportEvent.VersionFixed;
import candour.reporting.report.SectionKind;
import candour.reporting.report.StatementKind;
import candour.reporting.signoff.SignOffCommand.ConfirmBodyDecision;
import candour.reporting.signoff.SignOffCommand.MarkSignOffInError;
import candour.reporting.signoff.SignOffCommand.PresentReport;
import candour.reporting.signoff.SignOffCommand.RecordBodyDecision;
import candour.reporting.signoff.SignOffEvent.BodyDecisionConfirmed;
import candour.reporting.signoff.SignOffEvent.BodyDecisionRecorded;
import candour.reporting.signoff.SignOffEvent.ReportPresented;
import candour.reporting.signoff.SignOffEvent.SignOffRecordedInError;
import candour.testing.Spec;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Presenting the report, and the chain that signs it (S002-073, S002-154). */
class SignOffSpec {

    private static final VersionDrafted DRAFTED = new VersionDrafted(REVIEW, 1, DAY);
    private static final TermsEmbedded EMBEDDED = new TermsEmbedded(REVIEW, 1, 1);
    private static final Code DIGEST = ReportDigest.of(REVIEW, new Report(1, false, 1, List.of()));
    private static final Code OTHER = new Code("00ff");
    private static final List<Capacity> CHAIN = List.of(Capacity.COMMITTEE, Capacity.OWNING_BODY);
    private static final ReportPresented PRESENTED =
            new ReportPresented(REVIEW, 1, DIGEST, 1, Set.of(LEAD), CHAIN, 0, 41, DAY);
    private static final VersionFixed FIXED = new VersionFixed(REVIEW, 1, DIGEST);

    private static Spec<SignOffCommand> told(Object... history) {
        return given(SignOffDecider.SIGN_OFF, history);
    }

    private static PresentReport present(int version) {
        return present(version, "COMMISSIONED", 1, false);
    }

    private static PresentReport present(int version, String status, int terms, boolean changePending) {
        return new PresentReport(
                REVIEW, version, Set.of(LEAD), DAY, new CurrentReview(new Code(status), terms, changePending, 41));
    }

    @Test
    @DisplayName("R14, S002-089, S002-073: what cannot be taken back rests on what the review's owner says now")
    void the_owner_s_word_counts_and_not_the_copy() {
        var ready = new Object[] {commissioned(), termsAgreed(1), DRAFTED, EMBEDDED};
        told(ready).when(present(1, "PAUSED", 1, false)).refused(SignOffRule.REVIEW_GOES_ON);
        told(ready).when(present(1, "COMMISSIONED", 2, false)).refused(SignOffRule.EMBEDDED_TERMS_ARE_THE_LAST_AGREED);
        told(ready).when(present(1, "COMMISSIONED", 1, true)).refused(SignOffRule.NO_CHANGE_OF_TERMS_PENDING);
    }

    @Test
    @DisplayName("X-07: words of a relative who took their yes back are settled before the report is presented")
    void withdrawn_words_are_settled() {
        var gran = new UUID(0, 0x6a);
        var member = new ParticipationNoted(REVIEW, id(120), gran, new Code("PARTICIPATING"));
        var yes = new ConsentNoted(REVIEW, id(121), gran, new Code("USE_IN_ANALYSIS"), new Code("GIVEN"), DAY);
        var no = new ConsentNoted(REVIEW, id(122), gran, new Code("USE_IN_ANALYSIS"), new Code("WITHDRAWN"), DAY);
        var said = new StatementAdded(
                REVIEW,
                1,
                id(130),
                id(131),
                new Classification(StatementKind.ACCOUNT, new Code(gran.toString()), null),
                WORDS);
        var section = new SectionAdded(REVIEW, 1, id(130), SectionKind.LEARNING, false);
        var report = new Object[] {commissioned(), termsAgreed(1), DRAFTED, EMBEDDED, section, said, member, yes};
        told(report).when(present(1)).satisfying(decision -> assertThat(decision.events())
                .hasSize(2));
        var withdrawn = Stream.concat(Stream.of(report), Stream.of(no)).toArray();
        told(withdrawn).when(present(1)).refused(SignOffRule.WITHDRAWN_WORDS_ARE_SETTLED);
        told(Stream.concat(Stream.of(withdrawn), Stream.of(new StatementTakenOut(REVIEW, 1, id(131), WORDS)))
                        .toArray())
                .when(present(1))
                .satisfying(decision -> assertThat(decision.events()).hasSize(2));
        told(Stream.concat(
                                Stream.of(withdrawn),
                                Stream.of(new ConsentNotedInError(
                                        REVIEW, id(123), gran, new Code("USE_IN_ANALYSIS"), id(122))))
                        .toArray())
                .when(present(1))
                .satisfying(decision -> assertThat(decision.events()).hasSize(2));
    }

    @Test
    @DisplayName("S002-140, R25: presenting a report with statements not yet classified says how many, and warns")
    void unclassified_statements_are_counted_and_warned_about() {
        var unclassified = new Classification(StatementKind.UNCLASSIFIED, null, null);
        var section = new SectionAdded(REVIEW, 1, id(130), SectionKind.LEARNING, false);
        var brought = new StatementAdded(REVIEW, 1, id(130), id(131), unclassified, WORDS);
        told(commissioned(), termsAgreed(1), DRAFTED, EMBEDDED, section, brought)
                .when(present(1))
                .satisfying(decision -> assertThat(decision.events())
                        .filteredOn(ReportPresented.class::isInstance)
                        .extracting(event -> ((ReportPresented) event).unclassified())
                        .containsExactly(1))
                .warned(SignOffRule.REPORT_COVERS_ITS_CONTENT, SignOffRule.STATEMENTS_ARE_CLASSIFIED);
    }

    private static RecordBodyDecision record(Capacity body, Outcome outcome, Code digest, boolean forBody) {
        return new RecordBodyDecision(
                REVIEW, decision(body), body, outcome, digest, by(body), new Recording(ADMIN, forBody), null);
    }

    private static BodyDecisionRecorded recorded(Capacity body, Outcome outcome, boolean forBody, boolean completes) {
        return new BodyDecisionRecorded(
                REVIEW,
                decision(body),
                body,
                outcome,
                1,
                DIGEST,
                by(body),
                new Recording(ADMIN, forBody),
                null,
                completes);
    }

    private static UUID decision(Capacity body) {
        return id(80 + body.ordinal());
    }

    @Test
    @DisplayName("S002-154, R14: presenting fixes the version and its digest, and keeps the leaf of the facts")
    void the_last_version_is_presented() {
        told(commissioned(), termsAgreed(1), DRAFTED, EMBEDDED)
                .when(present(1))
                .then(PRESENTED, FIXED)
                .warned(SignOffRule.REPORT_COVERS_ITS_CONTENT);
        told(commissioned(), termsAgreed(1), DRAFTED, EMBEDDED, FIXED, PRESENTED)
                .when(present(1))
                .staysQuiet();
        told(commissioned(), termsAgreed(1), DRAFTED, EMBEDDED)
                .when(present(2))
                .refused(SignOffRule.PRESENT_THE_LAST_VERSION);
    }

    @Test
    @DisplayName("S002-073: refused when the embedded terms are not those agreed last, or a change is pending")
    void the_terms_in_it_are_final() {
        told(commissioned(), termsAgreed(1), DRAFTED)
                .when(present(1))
                .refused(SignOffRule.EMBEDDED_TERMS_ARE_THE_LAST_AGREED);
        told(commissioned(), termsAgreed(1), termsAgreed(2), DRAFTED, EMBEDDED)
                .when(present(1))
                .refused(SignOffRule.EMBEDDED_TERMS_ARE_THE_LAST_AGREED);
        var pending = new TermsChangeNoted(REVIEW, id(115), id(116));
        told(commissioned(), termsAgreed(1), DRAFTED, EMBEDDED, pending)
                .when(present(1))
                .refused(SignOffRule.NO_CHANGE_OF_TERMS_PENDING);
        told(
                        commissioned(),
                        termsAgreed(1),
                        DRAFTED,
                        EMBEDDED,
                        pending,
                        new TermsRejectionNoted(REVIEW, id(117), id(116)))
                .when(present(1))
                .then(PRESENTED, FIXED);
    }

    @Test
    @DisplayName("S002-086: refused while a stale citation is unsettled")
    void stale_citations_stand_in_the_way() {
        told(
                        commissioned(),
                        termsAgreed(1),
                        DRAFTED,
                        EMBEDDED,
                        new FindingDrafted(REVIEW, FINDING, FindingKind.FINDING, WORDS, WORDS, null, Set.of(), DAY),
                        new EntryCited(
                                REVIEW, FINDING, CITATION, new EntryCitation(1, ENTRY, 1), Story.MERGE_DIGEST, DAY),
                        new CitationBecameStale(REVIEW, FINDING, CITATION, ENTRY, 2, false))
                .when(present(1))
                .refused(SignOffRule.STALE_CITATIONS_ARE_SETTLED);
    }

    @Test
    @DisplayName("S002-154: the committee considers, then the owning body signs, each in its turn and part")
    void the_chain_goes_in_order() {
        told().when(record(Capacity.COMMITTEE, Outcome.CONSIDERED, DIGEST, true))
                .refused(SignOffRule.NOTHING_IS_PRESENTED);
        told(PRESENTED)
                .when(record(Capacity.OWNING_BODY, Outcome.SIGNED, DIGEST, true))
                .refused(SignOffRule.CHAIN_GOES_IN_ORDER);
        told(PRESENTED)
                .when(record(Capacity.COMMITTEE, Outcome.SIGNED, DIGEST, true))
                .refused(SignOffRule.EACH_BODY_DOES_ITS_PART);
        told(PRESENTED)
                .when(record(Capacity.COMMITTEE, Outcome.CONSIDERED, DIGEST, true))
                .then(recorded(Capacity.COMMITTEE, Outcome.CONSIDERED, true, false));
        told(PRESENTED, recorded(Capacity.COMMITTEE, Outcome.CONSIDERED, false, false))
                .when(record(Capacity.OWNING_BODY, Outcome.SIGNED, DIGEST, false))
                .then(recorded(Capacity.OWNING_BODY, Outcome.SIGNED, false, true));
    }

    @Test
    @DisplayName("S002-154: what is signed is exactly what was presented")
    void another_digest_is_refused() {
        told(PRESENTED)
                .when(record(Capacity.COMMITTEE, Outcome.CONSIDERED, OTHER, true))
                .refused(SignOffRule.SIGNED_IS_WHAT_WAS_PRESENTED);
    }

    @Test
    @DisplayName("R2: recorded for a body, it is to be confirmed by a second person")
    void a_second_person_confirms() {
        var history = new Object[] {
            PRESENTED,
            recorded(Capacity.COMMITTEE, Outcome.CONSIDERED, false, false),
            recorded(Capacity.OWNING_BODY, Outcome.SIGNED, true, false)
        };
        told(history)
                .when(new ConfirmBodyDecision(REVIEW, decision(Capacity.OWNING_BODY), ADMIN, DAY))
                .refused(SignOffRule.A_SECOND_PERSON_CONFIRMS);
        told(history)
                .when(new ConfirmBodyDecision(REVIEW, decision(Capacity.OWNING_BODY), LEAD, DAY))
                .then(new BodyDecisionConfirmed(REVIEW, decision(Capacity.OWNING_BODY), 1, DIGEST, LEAD, DAY, true));
        told(history).when(new ConfirmBodyDecision(REVIEW, id(99), LEAD, DAY)).refused(SignOffRule.NOTHING_TO_CONFIRM);
        told(history)
                .when(new ConfirmBodyDecision(REVIEW, decision(Capacity.COMMITTEE), LEAD, DAY))
                .staysQuiet();
    }

    @Test
    @DisplayName("S002-154: a body that returns it says why; then the next version is presented")
    void a_returned_report_comes_back_as_a_new_version() {
        told(PRESENTED)
                .when(record(Capacity.COMMITTEE, Outcome.RETURNED, DIGEST, true))
                .refused(SignOffRule.RETURNING_SAYS_WHY);
        var returned = recorded(Capacity.COMMITTEE, Outcome.RETURNED, true, false);
        told(PRESENTED, returned)
                .when(record(Capacity.OWNING_BODY, Outcome.SIGNED, DIGEST, true))
                .refused(SignOffRule.NOTHING_IS_PRESENTED);
        told(
                        commissioned(),
                        termsAgreed(1),
                        DRAFTED,
                        EMBEDDED,
                        PRESENTED,
                        FIXED,
                        returned,
                        new VersionDrafted(REVIEW, 2, DAY))
                .when(present(2))
                .satisfying(decision -> assertThat(decision.events()).hasSize(2));
    }

    @Test
    @DisplayName("R3: a decision recorded in error is folded as if it had never been")
    void a_mistake_takes_the_signature_back() {
        var signed = UUID.randomUUID();
        var state = told(
                PRESENTED,
                new Spec.Recorded(signed, recorded(Capacity.COMMITTEE, Outcome.CONSIDERED, false, false)),
                new SignOffRecordedInError(REVIEW, signed, 1, WORDS));
        state.when(record(Capacity.OWNING_BODY, Outcome.SIGNED, DIGEST, true)).refused(SignOffRule.CHAIN_GOES_IN_ORDER);
        told(PRESENTED, new Spec.Recorded(signed, recorded(Capacity.COMMITTEE, Outcome.CONSIDERED, false, false)))
                .when(new MarkSignOffInError(REVIEW, signed, WORDS))
                .then(new SignOffRecordedInError(REVIEW, signed, 1, WORDS));
    }
}
