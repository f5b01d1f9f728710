package candour.chronology.scope;

import static candour.chronology.scope.ScopeDecider.SCOPE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.scope.ScopeCommand.ChangeScopePeriod;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.decision.Overruling;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-075, S002-076: as short a time as possible, two to three years as a rule, more for a reason")
class PeriodSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final EventTime NOVEMBER = when("12 November 2025");
    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, NOVEMBER, MAY);
    static final ScopePeriodSet terms = new ScopePeriodSet(REVIEW, 1, LocalDate.of(2023, 1, 1), null);

    @Test
    @DisplayName(
            "S002-075: more than three years before the incident is refused without a reason why that is proportionate")
    void far_back_needs_its_reason() {
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2022, 11, 11), null, Overruling.NONE))
                .refused(ScopeRule.PERIOD_REACHES_FAR_BACK);
        given(SCOPE, opened, terms)
                .when(change(null, null, Overruling.NONE))
                .refused(ScopeRule.PERIOD_REACHES_FAR_BACK);
        var reason = new Overruling(
                Set.of(ScopeRule.PERIOD_REACHES_FAR_BACK.name()), "CHAIR", sealed("the injuries began in 2021"));
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2021, 6, 1), null, reason))
                .warned()
                .then(changed(LocalDate.of(2021, 6, 1), null, reason));
    }

    @Test
    void three_years_to_the_day_are_usual_and_less_than_two_are_warned_of() {
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2022, 11, 12), null, Overruling.NONE))
                .warned()
                .then(changed(LocalDate.of(2022, 11, 12), null, Overruling.NONE));
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2023, 11, 12), null, Overruling.NONE))
                .warned();
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2023, 11, 13), null, Overruling.NONE))
                .warned(ScopeRule.PERIOD_IS_SHORTER_THAN_USUAL)
                .then(changed(LocalDate.of(2023, 11, 13), null, Overruling.NONE));
    }

    @Test
    void nothing_is_measured_by_an_incident_nobody_has_dated() {
        given(SCOPE, new ScopeOpened(REVIEW, null, null, MAY))
                .when(change(LocalDate.of(2010, 1, 1), null, Overruling.NONE))
                .warned()
                .then(changed(LocalDate.of(2010, 1, 1), null, Overruling.NONE));
        given(SCOPE, new ScopeOpened(REVIEW, null, EventTime.undated(), MAY))
                .when(change(LocalDate.of(2010, 1, 1), null, Overruling.NONE))
                .warned();
    }

    @Test
    void it_may_run_past_the_incident_and_ends_after_it_begins() {
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 2, 28), Overruling.NONE))
                .then(changed(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 2, 28), Overruling.NONE));
        given(SCOPE, opened, terms)
                .when(change(LocalDate.of(2023, 1, 1), LocalDate.of(2022, 12, 31), Overruling.NONE))
                .refused(ScopeRule.PERIOD_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void agencies_are_not_given_a_day_that_has_passed() {
        given(SCOPE, opened, terms)
                .when(new ChangeScopePeriod(
                        REVIEW, LocalDate.of(2023, 6, 1), null, MAY.minusDays(1), sealed("why"), Overruling.NONE, MAY))
                .refused(ScopeRule.NEW_DAY_HAS_PASSED);
    }

    @Test
    @DisplayName(
            "S002-076: the same period changes nothing; the same terms told again do not undo a change; other terms do")
    void what_counts_is_said_last() {
        var from = LocalDate.of(2023, 6, 1);
        var now = changed(from, null, Overruling.NONE);
        given(SCOPE, opened, terms, now)
                .when(change(from, null, Overruling.NONE))
                .staysQuiet();
        given(SCOPE, opened, terms, now)
                .when(new SetScopePeriod(REVIEW, 1, terms.from(), null))
                .staysQuiet();
        given(SCOPE, opened, terms, now)
                .when(new SetScopePeriod(REVIEW, 2, terms.from(), null))
                .then(new ScopePeriodSet(REVIEW, 2, terms.from(), null));
    }

    @Test
    void an_entry_lies_where_its_date_is_sure_to_lie() {
        var period = new ScopePeriod(LocalDate.of(2023, 1, 1), null);
        assertThat(Placement.of(when("3 March 2019"), period, NOVEMBER)).isEqualTo(Placement.BEFORE_PERIOD);
        assertThat(Placement.of(when("3 March 2024"), period, NOVEMBER)).isEqualTo(Placement.IN_PERIOD);
        assertThat(Placement.of(when("12 November 2025"), period, NOVEMBER)).isEqualTo(Placement.IN_PERIOD);
        assertThat(Placement.of(when("November 2025"), period, NOVEMBER)).isEqualTo(Placement.IN_PERIOD);
        assertThat(Placement.of(when("?13 November 2025"), period, NOVEMBER)).isEqualTo(Placement.IN_PERIOD);
        assertThat(Placement.of(when("13 November 2025"), period, NOVEMBER)).isEqualTo(Placement.POST_INCIDENT);
        assertThat(Placement.of(when("13 November 2025"), period, null)).isEqualTo(Placement.IN_PERIOD);
    }

    @Test
    void a_period_with_another_covers_both() {
        var some = new ScopePeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1));
        var other = new ScopePeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1));
        assertThat(some.with(other)).isEqualTo(new ScopePeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)));
        assertThat(other.with(some)).isEqualTo(some.with(other));
        assertThat(some.with(ScopePeriod.OPEN)).isEqualTo(ScopePeriod.OPEN);
    }

    private static EventTime when(String words) {
        return ((Reading.Understood) EventTimeReader.read(words, ReadingRules.dayFirst(2026))).when();
    }

    private static ChangeScopePeriod change(LocalDate from, LocalDate until, Overruling overruling) {
        return new ChangeScopePeriod(REVIEW, from, until, null, sealed("why"), overruling, MAY);
    }

    private static ScopePeriodChanged changed(LocalDate from, LocalDate until, Overruling overruling) {
        return new ScopePeriodChanged(REVIEW, from, until, null, sealed("why"), overruling, MAY);
    }
}
