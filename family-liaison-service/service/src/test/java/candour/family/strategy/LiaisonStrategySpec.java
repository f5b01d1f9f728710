package candour.family.strategy;

import static candour.family.Family.INFORMER;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WORDS;
import static candour.family.strategy.LiaisonStrategyDecider.STRATEGY;
import static candour.testing.Spec.given;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.family.knownreview.KnownReviewRule;
import candour.family.strategy.Agreeing.As;
import candour.family.strategy.LiaisonStrategyCommand.AgreeStrategy;
import candour.family.strategy.LiaisonStrategyCommand.MarkStrategyInError;
import candour.family.strategy.LiaisonStrategyCommand.NameInformer;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.access.Code;
import candour.testing.Spec.Recorded;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who informs the family (S000-05). */
@DisplayName("S000-05: who informs the family")
class LiaisonStrategySpec {
    private static final Code REVIEWER = new Code("person-reviewer");
    private static final Code CHAIR = new Code("person-chair");
    private static final Code OFFICER = new Code("person-officer");
    private static final Agreeing BY_CHAIR = new Agreeing(CHAIR, As.CHAIR);
    private static final Agreeing BY_REVIEWER = new Agreeing(REVIEWER, As.REVIEWER);
    private static final Agreeing BY_OFFICER = new Agreeing(OFFICER, As.LEAD_OFFICER);
    private static final TeamChangeNoted chaired = appointed(1, CHAIR, "CHAIR", MARCH_3);
    private static final TeamChangeNoted reviewed = appointed(2, REVIEWER, "REVIEWER", MARCH_3);
    private static final StrategyAgreed agreed =
            new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3, 1, Set.of(BY_CHAIR, BY_REVIEWER));

    private static final Code MEMBER = new Code("person-member");
    private static final UUID COMMITTEE = new UUID(0, 95);
    private static final ReviewNoted noted =
            new ReviewNoted(REVIEW, new UUID(0, 96), new Code("sct-learning-review"), MARCH_3, null, COMMITTEE);
    private static final CommitteeAssignmentNoted officer = officer(97, true, MARCH_3);
    private static final CommitteeAssignmentNoted ended = officer(98, false, MARCH_10);

    private static CommitteeAssignmentNoted officer(int source, boolean assigned, LocalDate on) {
        return new CommitteeAssignmentNoted(
                COMMITTEE, new UUID(0, source), OFFICER, new Code("LEAD_OFFICER"), assigned, on);
    }

    private static TeamChangeNoted appointed(int place, Code person, String role, LocalDate on) {
        return new TeamChangeNoted(REVIEW, new UUID(8, place), new UUID(9, place), person, new Code(role), true, on);
    }

    private static TeamChangeNoted left(int place, Code person, String role, LocalDate on) {
        return new TeamChangeNoted(REVIEW, new UUID(7, place), new UUID(9, place), person, new Code(role), false, on);
    }

    private static AgreeStrategy agree(Code... with) {
        return new AgreeStrategy(REVIEW, CHAIR, Set.of(with), MARCH_3);
    }

    @Test
    void the_chair_informs_the_family_without_further_reason() {
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-chair"), true, null, MARCH_3))
                .then(INFORMER);
        given(STRATEGY, INFORMER)
                .when(new NameInformer(REVIEW, new Code("person-chair"), true, null, MARCH_3))
                .staysQuiet();
    }

    @Test
    void somebody_else_informs_the_family_for_a_reason() {
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-nurse"), false, null, MARCH_3))
                .refused(LiaisonStrategyRule.ANOTHER_INFORMER_NEEDS_A_REASON);
        given(STRATEGY)
                .when(new NameInformer(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3))
                .then(new InformerNamed(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3));
    }

    @Test
    @DisplayName("S000-03, S002-109: a strategy opens once")
    void a_strategy_opens_once() {
        given(STRATEGY).when(new OpenStrategy(REVIEW, MARCH_3)).then(new StrategyOpened(REVIEW, MARCH_3));
        given(STRATEGY, new StrategyOpened(REVIEW, MARCH_3))
                .when(new OpenStrategy(REVIEW, MARCH_3))
                .staysQuiet();
    }

    @Test
    @DisplayName("S001-11, S000-05: chair and reviewer agree it, once it says who informs the family")
    void it_is_agreed_together() {
        given(STRATEGY, chaired, reviewed, INFORMER).when(agree(REVIEWER)).then(agreed);
        given(STRATEGY, chaired, reviewed, INFORMER, agreed)
                .when(agree(REVIEWER))
                .staysQuiet();
        given(STRATEGY, chaired, reviewed).when(agree(REVIEWER)).refused(LiaisonStrategyRule.STRATEGY_SAYS_WHO_INFORMS);
        given(STRATEGY, chaired, reviewed, INFORMER)
                .when(agree())
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY, chaired, reviewed, INFORMER)
                .when(agree(CHAIR))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY, chaired, reviewed, appointed(3, MEMBER, "TEAM_MEMBER", MARCH_3), INFORMER)
                .when(agree(MEMBER))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY, chaired, reviewed, appointed(3, MEMBER, "TEAM_MEMBER", MARCH_3), INFORMER)
                .when(agree(REVIEWER, MEMBER))
                .then(new StrategyAgreed(
                        REVIEW,
                        Set.of(REVIEWER, MEMBER),
                        MARCH_3,
                        1,
                        Set.of(BY_CHAIR, BY_REVIEWER, new Agreeing(MEMBER, As.TEAM_MEMBER))));
    }

    @Test
    @DisplayName("S000-03: whoever agrees had that part in the review on that day, not anybody")
    void not_anybody_agrees_it() {
        given(STRATEGY, chaired, reviewed, INFORMER)
                .when(agree(REVIEWER, MEMBER))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_BY_THE_TEAM);
        given(STRATEGY, reviewed, INFORMER)
                .when(agree(REVIEWER))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY, chaired, reviewed, left(1, CHAIR, "CHAIR", MARCH_10), INFORMER)
                .when(agree(REVIEWER))
                .then(agreed);
        var late = new AgreeStrategy(REVIEW, CHAIR, Set.of(REVIEWER), MARCH_20);
        given(STRATEGY, chaired, reviewed, left(1, CHAIR, "CHAIR", MARCH_10), INFORMER)
                .when(late)
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        var next = new Code("person-next-chair");
        given(
                        STRATEGY,
                        chaired,
                        reviewed,
                        left(1, CHAIR, "CHAIR", MARCH_10),
                        appointed(4, next, "CHAIR", MARCH_10),
                        INFORMER)
                .when(new AgreeStrategy(REVIEW, next, Set.of(CHAIR, REVIEWER), MARCH_3))
                .then(new StrategyAgreed(REVIEW, Set.of(CHAIR, REVIEWER), MARCH_3, 1, Set.of(BY_CHAIR, BY_REVIEWER)));
        given(
                        STRATEGY,
                        chaired,
                        reviewed,
                        left(1, CHAIR, "CHAIR", MARCH_10),
                        new TeamChangeNotedInError(REVIEW, new UUID(7, 1)),
                        INFORMER)
                .when(late)
                .then(new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_20, 1, Set.of(BY_CHAIR, BY_REVIEWER)));
    }

    @Test
    @DisplayName("S001-11, R7: while there is no reviewer the lead officer agrees, and the reviewer looks at it again")
    void the_lead_officer_agrees_while_there_is_no_reviewer() {
        var without = new StrategyAgreed(REVIEW, Set.of(OFFICER), MARCH_3, 1, Set.of(BY_CHAIR, BY_OFFICER));
        given(STRATEGY, noted, officer, chaired, INFORMER).when(agree(OFFICER)).then(without);
        given(STRATEGY, noted, chaired, INFORMER)
                .when(agree(OFFICER))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_BY_THE_TEAM);
        given(STRATEGY, noted, officer, ended, chaired, INFORMER)
                .when(agree(OFFICER))
                .then(without);
        given(STRATEGY, noted, officer, ended, chaired, INFORMER)
                .when(new AgreeStrategy(REVIEW, CHAIR, Set.of(OFFICER), MARCH_20))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_BY_THE_TEAM);
        given(STRATEGY, noted, officer, chaired, reviewed, INFORMER)
                .when(agree(OFFICER))
                .refused(LiaisonStrategyRule.STRATEGY_IS_AGREED_TOGETHER);
        given(STRATEGY, chaired, INFORMER, without, reviewed)
                .when(agree(REVIEWER))
                .then(new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3, 2, Set.of(BY_CHAIR, BY_REVIEWER)));
    }

    @Test
    @DisplayName("S001-11, S000-04: a changed strategy is agreed anew, as its next version")
    void a_changed_strategy_is_agreed_anew() {
        var nurse = new InformerNamed(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3);
        given(STRATEGY, chaired, reviewed, INFORMER, agreed)
                .when(new NameInformer(REVIEW, new Code("person-nurse"), false, WORDS, MARCH_3))
                .then(nurse)
                .warned(LiaisonStrategyRule.CHANGED_STRATEGY_IS_AGREED_ANEW);
        given(STRATEGY, chaired, reviewed, INFORMER, agreed, nurse)
                .when(agree(REVIEWER))
                .then(new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3, 2, Set.of(BY_CHAIR, BY_REVIEWER)));
    }

    @Test
    @DisplayName("S001-11: an agreement from before anybody was asked who agreed is agreed anew with their names")
    void an_old_agreement_is_agreed_anew_with_names() {
        var old = new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3, null, null);
        given(STRATEGY, chaired, reviewed, INFORMER, old)
                .when(agree(REVIEWER))
                .then(new StrategyAgreed(REVIEW, Set.of(REVIEWER), MARCH_3, 2, Set.of(BY_CHAIR, BY_REVIEWER)));
    }

    @Test
    @DisplayName("S002-092, R1: nothing is agreed for a stopped review, unless it was agreed before the stop")
    void nothing_is_agreed_for_a_stopped_review() {
        var source = new UUID(0, 90);
        given(STRATEGY, chaired, reviewed, INFORMER, new StopNoted(REVIEW, source, MARCH_3))
                .when(agree(REVIEWER))
                .refused(KnownReviewRule.STOPPED_REVIEW_BEGINS_NOTHING);
        given(STRATEGY, chaired, reviewed, INFORMER, new StopNoted(REVIEW, source, MARCH_10))
                .when(agree(REVIEWER))
                .then(agreed);
        given(
                        STRATEGY,
                        chaired,
                        reviewed,
                        INFORMER,
                        new StopNoted(REVIEW, source, MARCH_3),
                        new StopNotedInError(REVIEW, new UUID(0, 91), source))
                .when(agree(REVIEWER))
                .then(agreed);
        given(STRATEGY, new StopNoted(REVIEW, source, MARCH_3))
                .when(new NameInformer(REVIEW, CHAIR, true, null, MARCH_10))
                .then(new InformerNamed(REVIEW, CHAIR, true, null, MARCH_10));
    }

    @Test
    @DisplayName("X-13, S001-11: an agreement recorded in error never was; the opening is not marked")
    void an_agreement_recorded_in_error_never_was() {
        var event = new Recorded(new UUID(1, 1), agreed);
        var error = new StrategyRecordedInError(REVIEW, event.eventId(), WORDS);
        given(STRATEGY, chaired, reviewed, INFORMER, event)
                .when(new MarkStrategyInError(REVIEW, event.eventId(), WORDS))
                .then(error);
        given(STRATEGY, chaired, reviewed, INFORMER, event, error)
                .when(agree(REVIEWER))
                .then(agreed);
        var opened = new Recorded(new UUID(1, 2), new StrategyOpened(REVIEW, MARCH_3));
        given(STRATEGY, opened)
                .when(new MarkStrategyInError(REVIEW, opened.eventId(), WORDS))
                .refused(candour.platform.decision.RecordRule.RECORD_STANDS_FOR_ITSELF);
    }
}
