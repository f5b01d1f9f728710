package candour.family;

import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.duty.AskPolice;
import candour.family.duty.Duty;
import candour.family.duty.DutyKind;
import candour.family.duty.RaiseDuty;
import candour.family.duty.RaiseNotices;
import candour.family.duty.TakeBackNotices;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.policeliaison.PoliceLiaisonEvent.CriminalProcessNoted;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.strategy.LiaisonStrategyCommand.OpenStrategy;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-03, S000-26: the family of a review that begins, and of one that is stopped")
class StopAndStrategySpec {
    private static final UUID STOP = new UUID(0, 70);
    private static final UUID EVENT = new UUID(0, 71);
    private static final Policy DUTIES = new WhenReviewChangesThenDutiesFollow(BankHolidays.all());

    private static List<Object> after(Policy policy, Object event) {
        return policy.on(new LoggedEvent(
                1,
                EVENT,
                new StreamName("spec", "1"),
                0,
                "spec",
                1,
                Instant.parse("2026-03-10T10:00:00Z"),
                new Provenance("review", null, "SERVICE", EVENT, EVENT, EVENT, null),
                event));
    }

    @Test
    @DisplayName(
            "S000-26, S002-092: everybody who knows of the review is told within five working days that it was stopped")
    void everybody_is_told_that_it_was_stopped() {
        assertThat(after(DUTIES, new StopNoted(REVIEW, STOP, MARCH_3)))
                .containsExactly(new RaiseNotices(
                        REVIEW, DutyKind.STOP_NOTICE, STOP, MARCH_3, Family.everywhere(LocalDate.of(2026, 3, 10))));
    }

    @Test
    @DisplayName("X-13, S002-092: a stop told by mistake is told to nobody any more")
    void a_stop_told_by_mistake_is_taken_back() {
        assertThat(after(DUTIES, new StopNotedInError(REVIEW, EVENT, STOP)))
                .containsExactly(new TakeBackNotices(
                        REVIEW,
                        DutyKind.STOP_NOTICE,
                        STOP,
                        LocalDate.of(2026, 3, 10),
                        Family.everywhere(LocalDate.of(2026, 3, 17))));
    }

    @Test
    @DisplayName("S002-113: of a review that goes ahead the family is told within ten working days")
    void the_family_is_told_that_there_is_a_review() {
        var noted = new ReviewNoted(REVIEW, EVENT, new Code("sct-learning-review"), MARCH_3, null, null);
        assertThat(after(DUTIES, noted))
                .containsExactly(new RaiseDuty(
                        REVIEW,
                        Duty.idFollowing(EVENT, DutyKind.FIRST_INFORM.name()),
                        DutyKind.FIRST_INFORM,
                        null,
                        EVENT,
                        MARCH_3,
                        Family.everywhere(LocalDate.of(2026, 3, 17))));
    }

    @Test
    @DisplayName("R4, R3: the police are asked of a criminal process, and anew when what they said was a mistake")
    void the_police_are_asked() {
        assertThat(after(DUTIES, new CriminalProcessNoted(REVIEW, STOP, EVENT, MARCH_3)))
                .containsExactly(new AskPolice(REVIEW, EVENT, MARCH_3, Family.everywhere(LocalDate.of(2026, 3, 10))));
        assertThat(after(DUTIES, new PoliceFactRecordedInError(REVIEW, STOP, Family.WORDS)))
                .containsExactly(new AskPolice(
                        REVIEW, EVENT, LocalDate.of(2026, 3, 10), Family.everywhere(LocalDate.of(2026, 3, 17))));
    }

    @Test
    @DisplayName("S000-03: a review that goes ahead has a strategy from its decision on")
    void a_review_that_goes_ahead_has_a_strategy() {
        assertThat(after(
                        new WhenReviewNotedThenStrategyOpens(),
                        new ReviewNoted(REVIEW, EVENT, new Code("sct-learning-review"), MARCH_3, null, null)))
                .containsExactly(new OpenStrategy(REVIEW, MARCH_3));
        assertThat(after(new WhenReviewNotedThenStrategyOpens(), new StopNoted(REVIEW, STOP, MARCH_3)))
                .isEmpty();
    }
}
