package candour.chronology.agencychronology;

import static candour.chronology.agencychronology.AgencyChronologyDecider.AGENCY_CHRONOLOGY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyCommand.AcceptChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.NominateAgencyLead;
import candour.chronology.agencychronology.AgencyChronologyCommand.RequestChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.ReturnChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.SubmitChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, S002-055, B4: one agency's chronology")
class AgencyChronologySpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);

    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final ScopePeriodSet period = new ScopePeriodSet(REVIEW, 1, FROM, UNTIL);
    static final ChronologyRequested requested = new ChronologyRequested(REVIEW, HEALTH, FROM, UNTIL, JUNE, MAY);
    static final AgencyAsked asked = new AgencyAsked(REVIEW, HEALTH);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, HEALTH, 1, 40, JUNE);

    @Nested
    class Asking {
        @Test
        void is_for_the_period_of_the_terms_of_reference() {
            given(AGENCY_CHRONOLOGY, opened, period).when(ask(null, null)).then(requested, asked);
        }

        @Test
        void may_be_for_another_period() {
            given(AGENCY_CHRONOLOGY, opened, period)
                    .when(ask(LocalDate.of(2020, 1, 1), null))
                    .then(new ChronologyRequested(REVIEW, HEALTH, LocalDate.of(2020, 1, 1), UNTIL, JUNE, MAY), asked);
        }

        @Test
        void is_refused_before_the_review_is_commissioned() {
            given(AGENCY_CHRONOLOGY).when(ask(null, null)).refused(ChronologyRule.REVIEW_IS_NOT_COMMISSIONED);
        }

        @Test
        void is_refused_once_the_review_was_stopped() {
            given(AGENCY_CHRONOLOGY, opened, new StandingLearnt(REVIEW, Standing.STOPPED, MAY))
                    .when(ask(null, null))
                    .refused(ChronologyRule.REVIEW_WAS_STOPPED);
        }

        @Test
        void is_refused_for_a_day_that_has_passed() {
            given(AGENCY_CHRONOLOGY, opened)
                    .when(new RequestChronology(REVIEW, HEALTH, null, null, MAY.minusDays(1), MAY))
                    .refused(ChronologyRule.DUE_DAY_LIES_BEFORE_THE_REQUEST);
        }

        @Test
        void the_same_again_changes_nothing() {
            given(AGENCY_CHRONOLOGY, opened, period, requested, asked)
                    .when(ask(null, null))
                    .staysQuiet();
        }

        @Test
        void again_with_a_grown_period_asks_again() {
            given(AGENCY_CHRONOLOGY, opened, period, requested, asked)
                    .when(ask(LocalDate.of(2021, 1, 1), null))
                    .then(new ChronologyRequested(REVIEW, HEALTH, LocalDate.of(2021, 1, 1), UNTIL, JUNE, MAY));
        }

        private RequestChronology ask(LocalDate from, LocalDate until) {
            return new RequestChronology(REVIEW, HEALTH, from, until, JUNE, MAY);
        }
    }

    @Nested
    class HandingIn {
        @Test
        void makes_version_one() {
            given(AGENCY_CHRONOLOGY, opened, requested).when(submit(40, false)).then(submitted);
        }

        @Test
        void twice_changes_nothing() {
            given(AGENCY_CHRONOLOGY, opened, requested, submitted)
                    .when(submit(41, false))
                    .staysQuiet();
        }

        @Test
        void after_it_was_sent_back_makes_the_next_version() {
            given(AGENCY_CHRONOLOGY, opened, requested, submitted, returned())
                    .when(submit(41, false))
                    .then(new ChronologySubmitted(REVIEW, HEALTH, 2, 41, JUNE));
        }

        @Test
        void is_refused_to_an_agency_nobody_asked() {
            given(AGENCY_CHRONOLOGY, opened)
                    .when(submit(40, false))
                    .refused(ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED);
        }

        @Test
        void nothing_at_all_is_said_in_so_many_words() {
            given(AGENCY_CHRONOLOGY, opened, requested)
                    .when(submit(0, false))
                    .refused(ChronologyRule.CHRONOLOGY_HAS_NO_ENTRIES);
            given(AGENCY_CHRONOLOGY, opened, requested)
                    .when(submit(0, true))
                    .then(new ChronologySubmitted(REVIEW, HEALTH, 1, 0, JUNE));
            given(AGENCY_CHRONOLOGY, opened, requested)
                    .when(submit(1, true))
                    .refused(ChronologyRule.NIL_RETURN_HAS_ENTRIES);
        }

        private SubmitChronology submit(int entries, boolean nil) {
            return new SubmitChronology(REVIEW, HEALTH, entries, nil, JUNE);
        }
    }

    @Nested
    class Receiving {
        @Test
        void it_is_accepted_once() {
            given(AGENCY_CHRONOLOGY, opened, requested, submitted)
                    .when(new AcceptChronology(REVIEW, HEALTH, JUNE))
                    .then(new ChronologyAccepted(REVIEW, HEALTH, 1, JUNE));
            given(AGENCY_CHRONOLOGY, opened, requested, submitted, new ChronologyAccepted(REVIEW, HEALTH, 1, JUNE))
                    .when(new AcceptChronology(REVIEW, HEALTH, JUNE))
                    .staysQuiet();
        }

        @Test
        void it_is_sent_back_with_reasons() {
            given(AGENCY_CHRONOLOGY, opened, requested, submitted)
                    .when(new ReturnChronology(REVIEW, HEALTH, sealed("dates"), JUNE))
                    .then(returned());
        }

        @Test
        void it_is_not_sent_back_once_the_review_was_stopped_and_may_still_be_accepted() {
            var stopped = new StandingLearnt(REVIEW, Standing.STOPPED, MAY);
            given(AGENCY_CHRONOLOGY, opened, requested, submitted, stopped)
                    .when(new ReturnChronology(REVIEW, HEALTH, sealed("dates"), JUNE))
                    .refused(ChronologyRule.REVIEW_WAS_STOPPED);
            given(AGENCY_CHRONOLOGY, opened, requested, submitted, stopped)
                    .when(new AcceptChronology(REVIEW, HEALTH, JUNE))
                    .satisfying(decision -> assertThat(decision.events()).hasSize(1));
        }

        @Test
        void nothing_is_accepted_or_sent_back_before_it_is_handed_in() {
            given(AGENCY_CHRONOLOGY, opened, requested)
                    .when(new AcceptChronology(REVIEW, HEALTH, JUNE))
                    .refused(ChronologyRule.CHRONOLOGY_IS_NOT_HANDED_IN);
            given(AGENCY_CHRONOLOGY, opened, requested)
                    .when(new ReturnChronology(REVIEW, HEALTH, sealed("dates"), JUNE))
                    .refused(ChronologyRule.CHRONOLOGY_IS_NOT_HANDED_IN);
        }
    }

    @Test
    @DisplayName("S002-075: asking for more than the period agreed is warned of")
    void asking_for_more_than_the_period_agreed_is_warned_of() {
        given(AGENCY_CHRONOLOGY, opened, period)
                .when(new RequestChronology(REVIEW, HEALTH, FROM.minusDays(1), null, JUNE, MAY))
                .warned(ChronologyRule.PERIOD_IS_LONGER_THAN_AGREED)
                .then(new ChronologyRequested(REVIEW, HEALTH, FROM.minusDays(1), UNTIL, JUNE, MAY), asked);
        given(AGENCY_CHRONOLOGY, opened, period)
                .when(new RequestChronology(REVIEW, HEALTH, FROM.plusDays(1), null, JUNE, MAY))
                .warned();
    }

    @Test
    @DisplayName("S002-055: an agency has one lead at a time; the next replaces the one before, and that is said")
    void the_next_lead_replaces_the_one_before() {
        var nominated = new AgencyLeadNominated(REVIEW, HEALTH, new Code("hana"), MAY);
        given(AGENCY_CHRONOLOGY, opened).when(nominate("hana")).warned().then(nominated);
        given(AGENCY_CHRONOLOGY, opened, nominated)
                .when(nominate("omar"))
                .warned(ChronologyRule.ONE_LEAD_AT_A_TIME)
                .then(new AgencyLeadNominated(REVIEW, HEALTH, new Code("omar"), MAY));
    }

    @Test
    void an_agency_has_one_live_lead() {
        var nominated = new AgencyLeadNominated(REVIEW, HEALTH, new Code("hana"), MAY);
        given(AGENCY_CHRONOLOGY, opened).when(nominate("hana")).then(nominated);
        given(AGENCY_CHRONOLOGY, opened, nominated).when(nominate("hana")).staysQuiet();
        given(AGENCY_CHRONOLOGY).when(nominate("hana")).refused(ChronologyRule.REVIEW_IS_NOT_COMMISSIONED);
    }

    private static NominateAgencyLead nominate(String person) {
        return new NominateAgencyLead(REVIEW, HEALTH, new Code(person), MAY);
    }

    private static ChronologyReturned returned() {
        return new ChronologyReturned(REVIEW, HEALTH, 1, sealed("dates"), JUNE);
    }
}
