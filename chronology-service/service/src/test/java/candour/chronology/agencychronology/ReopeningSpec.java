package candour.chronology.agencychronology;

import static candour.chronology.agencychronology.AgencyChronologyDecider.AGENCY_CHRONOLOGY;
import static candour.chronology.agencychronology.ReopeningDecider.REOPENING;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyCommand.AcceptChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.SubmitChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.WriteEarlierSummary;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.AgencyChronologyEvent.EarlierSummaryWritten;
import candour.chronology.agencychronology.ReopeningCommand.AskAgain;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-076, S002-077: a period that grows opens the requests again; what lies before it is summed up")
class ReopeningSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate EARLIER = LocalDate.of(2022, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    static final Object[] asked = {
        new ScopeOpened(REVIEW, null, null, MAY),
        new AgencyAsked(REVIEW, HEALTH),
        new AgencyAsked(REVIEW, POLICE),
        new ChronologyRequested(REVIEW, HEALTH, FROM, UNTIL, JUNE, MAY),
        new ChronologyRequested(REVIEW, POLICE, EARLIER, null, JUNE, MAY)
    };
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, HEALTH, 1, 40, JUNE);

    @Test
    @DisplayName("S002-076: agencies whose period grew are asked again, the others are not")
    void agencies_whose_period_grew_are_asked_again() {
        var grown = new ScopePeriodSet(REVIEW, 2, EARLIER, UNTIL);
        var again = new ChronologyReopened(REVIEW, HEALTH, EARLIER, UNTIL, JUNE.plusDays(5), JUNE);
        given(REOPENING, with(submitted, grown))
                .when(new AskAgain(REVIEW, JUNE.plusDays(5), JUNE))
                .then(again);
        given(REOPENING, with(submitted, grown, again))
                .when(new AskAgain(REVIEW, JUNE.plusDays(5), JUNE))
                .staysQuiet();
    }

    @Test
    void where_nobody_set_a_day_it_is_four_weeks_and_never_less_than_they_had() {
        var grown = new ScopePeriodSet(REVIEW, 2, EARLIER, UNTIL);
        given(REOPENING, with(grown))
                .when(new AskAgain(REVIEW, null, JUNE))
                .then(new ChronologyReopened(REVIEW, HEALTH, EARLIER, UNTIL, JUNE.plusDays(28), JUNE));
        given(REOPENING, with(new ChronologyRequested(REVIEW, HEALTH, FROM, UNTIL, JUNE.plusDays(60), MAY), grown))
                .when(new AskAgain(REVIEW, null, JUNE))
                .then(new ChronologyReopened(REVIEW, HEALTH, EARLIER, UNTIL, JUNE.plusDays(60), JUNE));
    }

    @Test
    void nobody_is_asked_by_a_review_that_was_stopped_or_whose_period_shrank() {
        var grown = new ScopePeriodSet(REVIEW, 2, EARLIER, UNTIL);
        given(REOPENING, with(grown, new StandingLearnt(REVIEW, Standing.STOPPED, JUNE)))
                .when(new AskAgain(REVIEW, null, JUNE))
                .staysQuiet();
        given(REOPENING, with(new ScopePeriodSet(REVIEW, 2, FROM.plusYears(1), UNTIL.minusYears(1))))
                .when(new AskAgain(REVIEW, null, JUNE))
                .staysQuiet();
    }

    @Test
    void what_was_handed_in_before_keeps_its_version_and_the_next_hand_in_has_the_next() {
        var again = new ChronologyReopened(REVIEW, HEALTH, EARLIER, UNTIL, JUNE, JUNE);
        given(AGENCY_CHRONOLOGY, with(submitted, again))
                .when(new SubmitChronology(REVIEW, HEALTH, 55, false, JUNE))
                .then(new ChronologySubmitted(REVIEW, HEALTH, 2, 55, JUNE));
        given(AGENCY_CHRONOLOGY, with(again))
                .when(new SubmitChronology(REVIEW, HEALTH, 55, false, JUNE))
                .then(new ChronologySubmitted(REVIEW, HEALTH, 1, 55, JUNE));
    }

    @Test
    void what_was_handed_in_stays_in_every_merge_and_is_owed_again_all_the_same() {
        var again = new ChronologyReopened(REVIEW, HEALTH, EARLIER, UNTIL, JUNE, JUNE);
        var accepted = new ChronologyAccepted(REVIEW, HEALTH, 1, JUNE);
        var before = after(asked[3], submitted, accepted);
        assertThat(before.outstanding()).isFalse();
        var reopened = after(asked[3], submitted, accepted, again);
        assertThat(reopened.handedIn()).isTrue();
        assertThat(reopened.stage()).isEqualTo(AgencyChronology.Stage.SUBMITTED);
        assertThat(reopened.outstanding()).isTrue();
        var corrected = new ChronologyCorrected(REVIEW, HEALTH, 2, Change.ENTRY_ADDED, REVIEW, JUNE);
        assertThat(after(asked[3], submitted, again, corrected).outstanding()).isTrue();
        assertThat(after(asked[3], submitted, corrected).outstanding()).isFalse();
        assertThat(after(asked[3], submitted, again, new ChronologySubmitted(REVIEW, HEALTH, 2, 55, JUNE))
                        .outstanding())
                .isFalse();
        given(AGENCY_CHRONOLOGY, with(submitted, accepted, again))
                .when(new AcceptChronology(REVIEW, HEALTH, JUNE))
                .then(accepted);
        assertThat(after(asked[3], submitted, accepted, again, accepted).outstanding())
                .isFalse();
    }

    @Test
    @DisplayName("S002-077: an agency sums up its earlier involvement, briefly, and may revise that")
    void an_agency_sums_up_its_earlier_involvement() {
        var first = new EarlierSummaryWritten(REVIEW, HEALTH, 1, sealed("health visiting from 2015"), JUNE);
        given(AGENCY_CHRONOLOGY, asked).when(write(3_000)).warned().then(first);
        given(AGENCY_CHRONOLOGY, with(submitted, first))
                .when(write(3_001))
                .warned(ChronologyRule.EARLIER_SUMMARY_IS_LONG)
                .then(new EarlierSummaryWritten(REVIEW, HEALTH, 2, sealed("health visiting from 2015"), JUNE));
        given(AGENCY_CHRONOLOGY).when(write(9)).refused(ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED);
    }

    private static WriteEarlierSummary write(int length) {
        return new WriteEarlierSummary(REVIEW, HEALTH, sealed("health visiting from 2015"), length, JUNE);
    }

    private static AgencyChronology after(Object... events) {
        return Stream.of(events)
                .map(AgencyChronologyEvent.class::cast)
                .reduce(AgencyChronology.FOLD.initial(), AgencyChronology::evolve, (_, later) -> later);
    }

    private static Object[] with(Object... more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray();
    }
}
