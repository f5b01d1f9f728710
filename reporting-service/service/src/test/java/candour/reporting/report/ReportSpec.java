package candour.reporting.report;

import static candour.reporting.Story.DAY;
import static candour.reporting.Story.REVIEW;
import static candour.reporting.Story.WORDS;
import static candour.reporting.Story.commissioned;
import static candour.reporting.Story.id;
import static candour.reporting.Story.termsAgreed;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.reporting.report.ReportCommand.AddSection;
import candour.reporting.report.ReportCommand.AddStatement;
import candour.reporting.report.ReportCommand.DraftVersion;
import candour.reporting.report.ReportCommand.EmbedTerms;
import candour.reporting.report.ReportCommand.ReclassifyStatement;
import candour.reporting.report.ReportCommand.TakeOutStatement;
import candour.reporting.report.ReportEvent.SectionAdded;
import candour.reporting.report.ReportEvent.StatementAdded;
import candour.reporting.report.ReportEvent.StatementReclassified;
import candour.reporting.report.ReportEvent.StatementTakenOut;
import candour.reporting.report.ReportEvent.TermsEmbedded;
import candour.reporting.report.ReportEvent.VersionDrafted;
import candour.reporting.report.ReportEvent.VersionFixed;
import candour.testing.Spec;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The report and its statements (S002-140, S002-154). */
class ReportSpec {

    private static final UUID SECTION = id(60);
    private static final UUID STATEMENT = id(61);
    private static final Code GP = new Code("practitioner-3");
    private static final Classification FACT = new Classification(StatementKind.FACT, null, new Code("entry-6"));
    private static final Classification OPINION = new Classification(StatementKind.OPINION, GP, null);
    private static final VersionDrafted DRAFTED = new VersionDrafted(REVIEW, 1, DAY);
    private static final SectionAdded LEARNING = new SectionAdded(REVIEW, 1, SECTION, SectionKind.LEARNING, false);
    private static final StatementAdded STATED = new StatementAdded(REVIEW, 1, SECTION, STATEMENT, FACT, WORDS);
    private static final VersionFixed FIXED = new VersionFixed(REVIEW, 1, new Code("ab"));

    private static Spec<ReportCommand> written(Object... history) {
        return given(ReportDecider.REPORT, history);
    }

    private static AddStatement state(Classification classification) {
        return new AddStatement(REVIEW, SECTION, STATEMENT, classification, WORDS);
    }

    @Test
    @DisplayName("S002-092: nothing more is written on a review that was stopped, unless that was told by mistake")
    void nothing_is_written_on_a_stopped_review() {
        var stopped = new StopNoted(REVIEW, id(80), DAY);
        written(stopped).when(new DraftVersion(REVIEW, DAY)).refused(ReportRule.STOPPED_REVIEW_IS_NOT_WRITTEN_ON);
        written(stopped, DRAFTED, LEARNING).when(state(FACT)).refused(ReportRule.STOPPED_REVIEW_IS_NOT_WRITTEN_ON);
        written(stopped, DRAFTED, LEARNING, STATED)
                .when(new TakeOutStatement(REVIEW, STATEMENT, WORDS))
                .then(new StatementTakenOut(REVIEW, 1, STATEMENT, WORDS));
        written(stopped, new StopNotedInError(REVIEW, id(81), id(80)))
                .when(new DraftVersion(REVIEW, DAY))
                .then(DRAFTED);
    }

    @Test
    @DisplayName("S002-142: a version is opened to write in; after presenting, the next one")
    void a_version_is_opened() {
        written().when(new DraftVersion(REVIEW, DAY)).then(DRAFTED);
        written(DRAFTED).when(new DraftVersion(REVIEW, DAY)).staysQuiet();
        written(DRAFTED, FIXED).when(new DraftVersion(REVIEW, DAY)).then(new VersionDrafted(REVIEW, 2, DAY));
    }

    @Test
    @DisplayName("S002-140: opinion without holder refused, fact without source refused")
    void statements_say_what_they_are() {
        var open = new Object[] {DRAFTED, LEARNING};
        written(open).when(state(FACT)).then(STATED);
        written(open)
                .when(state(new Classification(StatementKind.FACT, GP, null)))
                .refused(ReportRule.FACT_HAS_A_SOURCE);
        for (var kind : List.of(StatementKind.OPINION, StatementKind.ACCOUNT, StatementKind.INTENTION)) {
            written(open)
                    .when(state(new Classification(kind, null, new Code("entry-6"))))
                    .refused(ReportRule.OPINION_HAS_A_HOLDER);
        }
        written(DRAFTED).when(state(FACT)).refused(ReportRule.NO_SUCH_PART);
    }

    @Test
    @DisplayName("X-05, X-07, S001-32: a relative's words are used once they have said yes, and while they do")
    void a_relative_s_words_are_used_with_their_consent() {
        var gran = new UUID(0, 0x6a);
        var account = new Classification(StatementKind.ACCOUNT, new Code(gran.toString()), null);
        var member = new ParticipationNoted(REVIEW, id(120), gran, new Code("INVITED"));
        var yes = new ConsentNoted(REVIEW, id(121), gran, new Code("USE_IN_ANALYSIS"), new Code("GIVEN"), DAY);
        var over = new ConsentNoted(REVIEW, id(122), gran, new Code("USE_IN_ANALYSIS"), new Code("EXPIRED"), DAY);
        written(DRAFTED, LEARNING, member).when(state(account)).refused(ReportRule.FAMILY_WORDS_ARE_USED_WITH_CONSENT);
        written(DRAFTED, LEARNING, member, yes)
                .when(state(account))
                .then(new StatementAdded(REVIEW, 1, SECTION, STATEMENT, account, WORDS));
        written(DRAFTED, LEARNING, member, yes, over)
                .when(state(account))
                .refused(ReportRule.FAMILY_WORDS_ARE_USED_WITH_CONSENT);
        written(DRAFTED, LEARNING, STATED, member)
                .when(new ReclassifyStatement(REVIEW, STATEMENT, account, WORDS))
                .refused(ReportRule.FAMILY_WORDS_ARE_USED_WITH_CONSENT);
    }

    @Test
    @DisplayName("R25: what was brought in stays unclassified until somebody marks it")
    void unclassified_is_a_lawful_beginning() {
        var unclassified = new Classification(StatementKind.UNCLASSIFIED, null, null);
        written(DRAFTED, LEARNING)
                .when(state(unclassified))
                .then(new StatementAdded(REVIEW, 1, SECTION, STATEMENT, unclassified, WORDS));
    }

    @Test
    @DisplayName("S002-140: reclassifying keeps the history and the rule")
    void a_statement_is_reclassified() {
        var said = new Object[] {DRAFTED, LEARNING, STATED};
        written(said)
                .when(new ReclassifyStatement(REVIEW, STATEMENT, OPINION, WORDS))
                .then(new StatementReclassified(REVIEW, 1, STATEMENT, OPINION, WORDS));
        written(said)
                .when(new ReclassifyStatement(REVIEW, STATEMENT, FACT, WORDS))
                .staysQuiet();
        written(said)
                .when(new ReclassifyStatement(
                        REVIEW, STATEMENT, new Classification(StatementKind.OPINION, null, null), WORDS))
                .refused(ReportRule.OPINION_HAS_A_HOLDER);
    }

    @Test
    @DisplayName("S002-154: what was presented is not changed")
    void a_presented_version_stands() {
        var fixed = new Object[] {commissioned(), termsAgreed(1), DRAFTED, LEARNING, STATED, FIXED};
        for (var change : List.<ReportCommand>of(
                state(FACT),
                new AddSection(REVIEW, id(62), SectionKind.OTHER, true),
                new EmbedTerms(REVIEW, 1),
                new ReclassifyStatement(REVIEW, STATEMENT, OPINION, WORDS),
                new TakeOutStatement(REVIEW, STATEMENT, WORDS))) {
            written(fixed).when(change).refused(ReportRule.PRESENTED_VERSION_STANDS);
        }
    }

    @Test
    @DisplayName("S002-139, S002-142: sections and statements come and go within a version")
    void parts_are_added_and_taken_out() {
        written(DRAFTED)
                .when(new AddSection(REVIEW, SECTION, SectionKind.LEARNING, false))
                .then(LEARNING);
        written(DRAFTED, LEARNING)
                .when(new AddSection(REVIEW, SECTION, SectionKind.LEARNING, false))
                .staysQuiet();
        written(DRAFTED, LEARNING, STATED)
                .when(new TakeOutStatement(REVIEW, STATEMENT, WORDS))
                .then(new StatementTakenOut(REVIEW, 1, STATEMENT, WORDS));
        written(DRAFTED, LEARNING)
                .when(new TakeOutStatement(REVIEW, STATEMENT, WORDS))
                .refused(ReportRule.NO_SUCH_PART);
    }

    @Test
    @DisplayName("S002-073: only the terms agreed last can stand in the report")
    void the_terms_agreed_last_are_embedded() {
        written(DRAFTED).when(new EmbedTerms(REVIEW, 1)).refused(ReportRule.TERMS_ARE_AGREED);
        written(DRAFTED, commissioned(), termsAgreed(1), termsAgreed(2))
                .when(new EmbedTerms(REVIEW, 1))
                .refused(ReportRule.TERMS_ARE_AGREED);
        written(DRAFTED, commissioned(), termsAgreed(1))
                .when(new EmbedTerms(REVIEW, 1))
                .then(new TermsEmbedded(REVIEW, 1, 1));
    }

    @Test
    @DisplayName("S002-154: the digest changes with the version, a mark, a word or their order")
    void the_digest_is_of_the_exact_content() {
        var digest = digest(DRAFTED, LEARNING, STATED);
        assertThat(digest.value()).hasSize(64);
        assertThat(digest(DRAFTED, LEARNING, STATED)).isEqualTo(digest);
        var reclassified = new StatementReclassified(REVIEW, 1, STATEMENT, OPINION, WORDS);
        var other = new StatementAdded(REVIEW, 1, SECTION, STATEMENT, FACT, sealed("other words"));
        var more = new StatementAdded(REVIEW, 1, SECTION, id(63), FACT, sealed("more"));
        var moreFirst = new Object[] {DRAFTED, LEARNING, more, STATED};
        assertThat(digest(DRAFTED, LEARNING, STATED, reclassified)).isNotEqualTo(digest);
        assertThat(digest(DRAFTED, LEARNING, other)).isNotEqualTo(digest);
        assertThat(digest(DRAFTED, LEARNING, STATED, more)).isNotEqualTo(digest(moreFirst));
        assertThat(digest(DRAFTED, LEARNING, STATED, FIXED, new VersionDrafted(REVIEW, 2, DAY)))
                .isNotEqualTo(digest);
        assertThat(digest(DRAFTED, LEARNING, STATED, new TermsEmbedded(REVIEW, 1, 1)))
                .isNotEqualTo(digest);
    }

    private static Code digest(Object... events) {
        var report = Report.FOLD.initial();
        for (var event : events) {
            report = Report.FOLD.next(report, event);
        }
        return ReportDigest.of(REVIEW, report);
    }
}
