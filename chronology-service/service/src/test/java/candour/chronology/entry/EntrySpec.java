package candour.chronology.entry;

import static candour.chronology.entry.EntryDecider.ENTRY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryCommand.AddEntry;
import candour.chronology.entry.EntryCommand.AdmitEntry;
import candour.chronology.entry.EntryCommand.CorrectEntry;
import candour.chronology.entry.EntryCommand.WithdrawEntry;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryAdmitted;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.scope.Placement;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.scope.Standing;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading.Understood;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, S002-077, S002-084, S002-086, R1, R21: what an agency records")
class EntrySpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ENTRY_ID = new UUID(7, 2);
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final EventTime IN_MARCH = when("c. March 2024");
    static final EventTime LONG_AGO = when("March 2014");

    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final ScopePeriodSet period =
            new ScopePeriodSet(REVIEW, 1, LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
    static final ChronologyRequested requested = new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, POLICE, 1, 40, MAY);
    static final EntryAdded added = added(IN_MARCH, null);
    static final ChronologyMerged merged = new ChronologyMerged(
            REVIEW, 3, List.of(new MergeInput(POLICE, 1)), List.of(), new Code("abc"), 40, 0, 100, MAY);

    @Nested
    class Adding {
        @Test
        void keeps_what_is_uncertain() {
            given(ENTRY, opened, requested).when(add(IN_MARCH, null)).then(added);
        }

        @Test
        void the_same_entry_again_changes_nothing() {
            given(ENTRY, opened, requested, added).when(add(IN_MARCH, null)).staysQuiet();
        }

        @Test
        void is_for_an_agency_that_was_asked() {
            given(ENTRY, opened).when(add(IN_MARCH, null)).refused(ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED);
        }

        @Test
        void goes_on_while_the_review_is_paused() {
            given(ENTRY, opened, requested, new StandingLearnt(REVIEW, Standing.PAUSED, MAY))
                    .when(add(IN_MARCH, null))
                    .then(added);
        }

        @Test
        void before_the_period_is_kept_with_a_warning() {
            given(ENTRY, opened, period, requested)
                    .when(add(LONG_AGO, null))
                    .warned(ChronologyRule.ENTRY_LIES_BEFORE_THE_PERIOD)
                    .then(added(LONG_AGO, null));
        }

        @Test
        @DisplayName("S002-078: what the agencies did after the incident is taken in like anything else, and marked")
        void after_the_incident_is_kept_and_marked() {
            var incident = when("1 March 2024");
            var aftermath = when("2 March 2024");
            given(ENTRY, new ScopeOpened(REVIEW, null, incident, MAY), period, requested)
                    .when(add(aftermath, null))
                    .warned()
                    .then(added(aftermath, null));
            assertThat(Placement.of(aftermath, ScopePeriod.OPEN, incident)).isEqualTo(Placement.POST_INCIDENT);
        }

        @Test
        void bounds_that_straddle_the_beginning_are_inside() {
            given(ENTRY, opened, period, requested)
                    .when(add(when("2021-2022"), null))
                    .warned();
            given(ENTRY, opened, period, requested)
                    .when(add(when("?March 2014"), null))
                    .warned();
            given(ENTRY, opened, period, requested)
                    .when(add(when("unknown"), null))
                    .warned();
        }

        @Test
        void after_the_hand_in_needs_a_reason_and_makes_the_next_version() {
            given(ENTRY, opened, requested, submitted)
                    .when(add(IN_MARCH, null))
                    .refused(ChronologyRule.CORRECTION_NEEDS_A_REASON);
            given(ENTRY, opened, requested, submitted)
                    .when(add(IN_MARCH, sealed("found in the archive")))
                    .then(added(IN_MARCH, sealed("found in the archive")), corrected(2, Change.ENTRY_ADDED));
        }

        @Test
        void after_it_was_sent_back_needs_no_reason() {
            given(ENTRY, opened, requested, submitted, new ChronologyReturned(REVIEW, POLICE, 1, sealed("gaps"), MAY))
                    .when(add(IN_MARCH, null))
                    .then(added);
        }
    }

    @Nested
    class Correcting {
        @Test
        void before_the_hand_in_is_the_agencys_own_business() {
            given(ENTRY, opened, requested, added).when(correct(null)).then(entryCorrected(null));
        }

        @Test
        void after_a_merge_makes_it_stale_in_the_same_breath() {
            given(ENTRY, opened, requested, added, submitted, merged)
                    .when(correct(sealed("the log says 4 March")))
                    .then(
                            entryCorrected(sealed("the log says 4 March")),
                            corrected(2, Change.ENTRY_CORRECTED),
                            stale(Change.ENTRY_CORRECTED));
        }

        @Test
        void after_the_hand_in_needs_a_reason() {
            given(ENTRY, opened, requested, added, submitted)
                    .when(correct(null))
                    .refused(ChronologyRule.CORRECTION_NEEDS_A_REASON);
        }

        @Test
        void is_refused_for_an_entry_of_another_agency_or_none() {
            given(ENTRY, opened, requested).when(correct(null)).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
            given(ENTRY, opened, requested, added)
                    .when(new CorrectEntry(ENTRY_ID, REVIEW, new Code("ORG-HEALTH"), IN_MARCH, sealed("x"), null, MAY))
                    .refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
        }

        @Test
        void is_refused_for_what_was_withdrawn() {
            given(ENTRY, opened, requested, added, withdrawn(2))
                    .when(correct(null))
                    .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void keeps_the_record_and_its_reason() {
            given(ENTRY, opened, requested, added).when(withdraw()).then(withdrawn(2));
            given(ENTRY, opened, requested, added, withdrawn(2))
                    .when(withdraw())
                    .staysQuiet();
        }

        @Test
        void after_a_merge_makes_it_stale() {
            given(ENTRY, opened, requested, added, submitted, merged)
                    .when(withdraw())
                    .then(withdrawn(2), corrected(2, Change.ENTRY_WITHDRAWN), stale(Change.ENTRY_WITHDRAWN));
        }
    }

    @Test
    void the_chair_admits_what_lies_before_the_period() {
        var admitted = new EntryAdmitted(ENTRY_ID, REVIEW, POLICE, 2, sealed("explains the rest"), MAY);
        var admit = new AdmitEntry(ENTRY_ID, REVIEW, POLICE, sealed("explains the rest"), MAY);
        given(ENTRY, opened, period, requested, added(LONG_AGO, null))
                .when(admit)
                .then(admitted);
        given(ENTRY, opened, period, requested, added(LONG_AGO, null), admitted)
                .when(admit)
                .staysQuiet();
        given(ENTRY, opened, period, requested, added, withdrawn(2))
                .when(admit)
                .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
    }

    private static AddEntry add(EventTime when, Sealed reason) {
        return new AddEntry(ENTRY_ID, REVIEW, POLICE, 4, when, sealed("account"), reason, MAY);
    }

    private static EntryAdded added(EventTime when, Sealed reason) {
        return new EntryAdded(ENTRY_ID, REVIEW, POLICE, 4, when, sealed("account"), null, reason, MAY);
    }

    private static CorrectEntry correct(Sealed reason) {
        return new CorrectEntry(ENTRY_ID, REVIEW, POLICE, when("4 March 2024"), sealed("better"), reason, MAY);
    }

    private static EntryCorrected entryCorrected(Sealed reason) {
        return new EntryCorrected(ENTRY_ID, REVIEW, POLICE, 2, when("4 March 2024"), sealed("better"), reason, MAY);
    }

    private static WithdrawEntry withdraw() {
        return new WithdrawEntry(ENTRY_ID, REVIEW, POLICE, sealed("wrong child"), MAY);
    }

    private static EntryWithdrawn withdrawn(int version) {
        return new EntryWithdrawn(ENTRY_ID, REVIEW, POLICE, version, sealed("wrong child"), MAY);
    }

    private static ChronologyCorrected corrected(int version, Change change) {
        return new ChronologyCorrected(REVIEW, POLICE, version, change, ENTRY_ID, MAY);
    }

    private static MergeBecameStale stale(Change change) {
        return new MergeBecameStale(REVIEW, 3, POLICE, change, ENTRY_ID, MAY);
    }

    private static EventTime when(String written) {
        return ((Understood) EventTimeReader.read(written, ReadingRules.dayFirst(2026))).when();
    }
}
