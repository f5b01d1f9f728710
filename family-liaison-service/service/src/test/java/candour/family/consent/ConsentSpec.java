package candour.family.consent;

import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_20;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.WORDS;
import static candour.family.consent.ConsentDecider.CONSENT;
import static candour.family.consent.Purpose.USE_IN_ANALYSIS;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.consent.Consent.Status;
import candour.family.consent.ConsentCommand.MarkConsentInError;
import candour.family.consent.ConsentCommand.NoteExpired;
import candour.family.consent.ConsentCommand.RecordAsked;
import candour.family.consent.ConsentCommand.RecordGiven;
import candour.family.consent.ConsentCommand.RecordNoAnswer;
import candour.family.consent.ConsentCommand.RecordRefused;
import candour.family.consent.ConsentCommand.RecordWithdrawn;
import candour.family.consent.ConsentEvent.ConsentAsked;
import candour.family.consent.ConsentEvent.ConsentExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.ConsentEvent.ConsentNotAnswered;
import candour.family.consent.ConsentEvent.ConsentRecordedInError;
import candour.family.consent.ConsentEvent.ConsentRefused;
import candour.family.consent.ConsentEvent.ConsentWithdrawn;
import candour.family.familymember.FamilyMemberRule;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Consent, purpose by purpose (X-05, X-06, X-07, S001-32). */
@DisplayName("X-05 X-06 X-07: consent")
class ConsentSpec {

    private static final Giver SELF = new Giver(Giver.Kind.SELF, null);
    private static final ConsentAsked ASKED = new ConsentAsked(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_3);

    private static ConsentGiven given_(@Nullable LocalDate until) {
        return new ConsentGiven(REVIEW, GRAN, USE_IN_ANALYSIS, SELF, WORDS, new Code("person-chair"), MARCH_3, until);
    }

    private static RecordGiven yes(Giver giver) {
        return new RecordGiven(REVIEW, GRAN, USE_IN_ANALYSIS, giver, WORDS, new Code("person-chair"), MARCH_3, null);
    }

    @Test
    void a_yes_is_recorded_with_who_gave_it_and_the_same_yes_again_changes_nothing() {
        given(CONSENT, GRAN_ADDED, ASKED).when(yes(SELF)).then(given_(null));
        given(CONSENT, GRAN_ADDED, given_(null)).when(yes(SELF)).staysQuiet();
    }

    @Test
    void somebody_who_answers_for_another_says_on_what_basis() {
        given(CONSENT, GRAN_ADDED)
                .when(yes(new Giver(Giver.Kind.GUARDIAN, null)))
                .refused(ConsentRule.GUARDIAN_NEEDS_A_BASIS);
        given(CONSENT, GRAN_ADDED)
                .when(yes(new Giver(Giver.Kind.GUARDIAN, WORDS)))
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
        given(CONSENT, GRAN_ADDED, ASKED)
                .when(new RecordRefused(
                        REVIEW, GRAN, USE_IN_ANALYSIS, new Giver(Giver.Kind.GUARDIAN, null), WORDS, MARCH_10))
                .refused(ConsentRule.GUARDIAN_NEEDS_A_BASIS);
    }

    @Test
    void no_answer_is_its_own_status_and_comes_only_after_asking() {
        given(CONSENT, GRAN_ADDED, ASKED)
                .when(new RecordNoAnswer(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_10))
                .then(new ConsentNotAnswered(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_10));
        given(CONSENT, GRAN_ADDED)
                .when(new RecordNoAnswer(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_10))
                .refused(ConsentRule.NOT_ASKED_IS_NOT_UNANSWERED);
        given(CONSENT, GRAN_ADDED, ASKED, new ConsentNotAnswered(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_10))
                .when(new RecordNoAnswer(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_20))
                .staysQuiet();
    }

    @Test
    void a_no_is_recorded_as_a_no() {
        var no = new RecordRefused(REVIEW, GRAN, USE_IN_ANALYSIS, SELF, WORDS, MARCH_10);
        var refused = new ConsentRefused(REVIEW, GRAN, USE_IN_ANALYSIS, SELF, WORDS, MARCH_10);
        given(CONSENT, GRAN_ADDED, ASKED).when(no).then(refused);
        given(CONSENT, GRAN_ADDED, refused).when(no).staysQuiet();
    }

    @Test
    void a_yes_can_be_taken_back_and_only_a_yes() {
        var back = new RecordWithdrawn(REVIEW, GRAN, USE_IN_ANALYSIS, WORDS, MARCH_10);
        var withdrawn = new ConsentWithdrawn(REVIEW, GRAN, USE_IN_ANALYSIS, WORDS, MARCH_10);
        given(CONSENT, GRAN_ADDED, given_(null)).when(back).then(withdrawn);
        given(CONSENT, GRAN_ADDED, given_(null), withdrawn).when(back).staysQuiet();
        given(CONSENT, GRAN_ADDED, ASKED).when(back).refused(ConsentRule.NO_CONSENT_TO_WITHDRAW);
    }

    @Test
    void a_yes_for_a_time_expires_after_its_last_day_and_one_without_an_end_never_does() {
        var later = new NoteExpired(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_20);
        given(CONSENT, GRAN_ADDED, given_(MARCH_10))
                .when(later)
                .then(new ConsentExpired(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_20));
        given(CONSENT, GRAN_ADDED, given_(MARCH_20)).when(later).staysQuiet();
        given(CONSENT, GRAN_ADDED, given_(null)).when(later).refused(ConsentRule.CONSENT_HAS_NO_END);
    }

    @Test
    void a_yes_for_a_time_lasts_longer_only_when_it_is_said_again() {
        var again = new RecordGiven(
                REVIEW, GRAN, USE_IN_ANALYSIS, SELF, WORDS, new Code("person-chair"), MARCH_3, MARCH_20);
        given(CONSENT, GRAN_ADDED, given_(MARCH_10)).when(again).then(given_(MARCH_20));
        given(CONSENT, GRAN_ADDED, given_(MARCH_20)).when(again).staysQuiet();
        given(CONSENT, GRAN_ADDED, given_(MARCH_10), new ConsentExpired(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_20))
                .when(again)
                .then(given_(MARCH_20));
    }

    @Test
    void asking_twice_changes_nothing_and_only_relatives_of_this_review_are_asked() {
        var ask = new RecordAsked(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_3);
        given(CONSENT, GRAN_ADDED).when(ask).then(ASKED);
        given(CONSENT, GRAN_ADDED, ASKED).when(ask).staysQuiet();
        given(CONSENT).when(ask).refused(FamilyMemberRule.MEMBER_IS_NOT_KNOWN);
    }

    @Test
    @DisplayName("X-13: a yes recorded in error is again what it was before, not a withdrawal")
    void a_yes_recorded_in_error_leaves_no_trace_in_the_state() {
        var marked = UUID.randomUUID();
        given(CONSENT, GRAN_ADDED, new candour.testing.Spec.Recorded(marked, given_(null)))
                .when(new MarkConsentInError(REVIEW, GRAN, USE_IN_ANALYSIS, marked, WORDS))
                .then(new ConsentRecordedInError(REVIEW, GRAN, USE_IN_ANALYSIS, marked, WORDS));
        assertThat(Consent.FOLD.initial().status()).isEqualTo(Status.NOT_ASKED);
        given(
                        CONSENT,
                        GRAN_ADDED,
                        new candour.testing.Spec.Recorded(marked, given_(null)),
                        new ConsentRecordedInError(REVIEW, GRAN, USE_IN_ANALYSIS, marked, WORDS))
                .when(new RecordWithdrawn(REVIEW, GRAN, USE_IN_ANALYSIS, WORDS, MARCH_10))
                .refused(ConsentRule.NO_CONSENT_TO_WITHDRAW);
    }

    @Test
    @DisplayName("S001-32: what was never given, or was withdrawn, does not end by itself")
    void only_a_yes_comes_to_its_end() {
        given(CONSENT, GRAN_ADDED, ASKED)
                .when(new NoteExpired(REVIEW, GRAN, USE_IN_ANALYSIS, MARCH_20))
                .staysQuiet();
    }
}
