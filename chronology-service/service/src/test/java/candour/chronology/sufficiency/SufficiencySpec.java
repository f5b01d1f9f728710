package candour.chronology.sufficiency;

import static candour.chronology.sufficiency.SufficiencyDecider.SUFFICIENCY;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.Outcome;
import candour.chronology.merged.MergeInput;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.sufficiency.SufficiencyCommand.DeclareSufficient;
import candour.chronology.sufficiency.SufficiencyCommand.NoteChange;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-083, S004-18: sufficient information is declared by a person")
class SufficiencySpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID GAP = new UUID(7, 5);
    static final UUID GRAN = new UUID(7, 7);
    static final UUID DAD = new UUID(7, 8);
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Object[] asked = {
        new ScopeOpened(REVIEW, null, null, MAY),
        new AgencyAsked(REVIEW, HEALTH),
        new AgencyAsked(REVIEW, POLICE),
        new ChronologyRequested(REVIEW, HEALTH, null, null, MAY, MAY),
        new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY),
        new ChronologySubmitted(REVIEW, HEALTH, 1, 60, MAY)
    };
    static final ChronologySubmitted police = new ChronologySubmitted(REVIEW, POLICE, 1, 40, MAY);
    static final GapIdentified critical =
            new GapIdentified(REVIEW, GAP, true, sealed("no attendance"), null, null, null, MAY);
    static final GapClosed closed = new GapClosed(REVIEW, GAP, Outcome.FILLED, sealed("there"), List.of(), MAY);
    static final Overruling allTheSame =
            new Overruling(Set.of(SufficiencyRule.CRITICAL_GAPS_ARE_OPEN.name()), "CHAIR", sealed("it was destroyed"));

    @Test
    void it_says_what_it_rests_on() {
        given(SUFFICIENCY, with(police, critical, closed))
                .when(declare(Overruling.NONE, GRAN))
                .warned()
                .then(declared(1, Overruling.NONE, 0, List.of(), GRAN));
    }

    @Test
    @DisplayName(
            "S002-083: it is refused while a critical gap is open, unless the chair or the reviewer says why it is all the same")
    void it_is_refused_while_a_critical_gap_is_open() {
        given(SUFFICIENCY, with(police, critical))
                .when(declare(Overruling.NONE, GRAN))
                .refused(SufficiencyRule.CRITICAL_GAPS_ARE_OPEN);
        given(SUFFICIENCY, with(police, critical))
                .when(declare(new Overruling(allTheSame.rules(), "CHAIR", null), GRAN))
                .refused(SufficiencyRule.CRITICAL_GAPS_ARE_OPEN);
        given(SUFFICIENCY, with(police, critical))
                .when(declare(allTheSame, GRAN))
                .then(declared(1, allTheSame, 1, List.of(GAP), GRAN));
    }

    @Test
    void a_gap_that_is_not_critical_is_counted() {
        var small = new GapIdentified(REVIEW, GAP, false, sealed("a page"), null, null, null, MAY);
        given(SUFFICIENCY, with(police, small))
                .when(declare(Overruling.NONE, GRAN))
                .warned()
                .then(declared(1, Overruling.NONE, 1, List.of(), GRAN));
    }

    @Test
    void an_agency_that_has_not_handed_in_is_named() {
        given(SUFFICIENCY, asked)
                .when(declare(Overruling.NONE, GRAN))
                .warned(SufficiencyRule.CHRONOLOGIES_ARE_OUTSTANDING)
                .then(new DeclaredSufficient(
                        REVIEW,
                        1,
                        List.of(new MergeInput(HEALTH, 1)),
                        List.of(POLICE),
                        0,
                        List.of(),
                        List.of(GRAN),
                        null,
                        Overruling.NONE,
                        MAY));
    }

    @Test
    @DisplayName("S004-18: what the family knows is counted, each source once, and its absence is said")
    void what_the_family_knows_is_counted() {
        given(SUFFICIENCY, with(police))
                .when(declare(Overruling.NONE))
                .warned(SufficiencyRule.NO_FAMILY_SOURCE)
                .then(declared(1, Overruling.NONE, 0, List.of()));
        given(SUFFICIENCY, with(police))
                .when(declare(Overruling.NONE, DAD, GRAN, DAD))
                .warned()
                .then(declared(1, Overruling.NONE, 0, List.of(), GRAN, DAD));
    }

    @Test
    void said_again_of_the_same_it_changes_nothing_and_of_something_else_it_is_the_next() {
        var first = declared(1, Overruling.NONE, 0, List.of(), GRAN);
        given(SUFFICIENCY, with(police, first))
                .when(declare(Overruling.NONE, GRAN))
                .staysQuiet();
        given(SUFFICIENCY, with(police, first))
                .when(declare(Overruling.NONE, GRAN, DAD))
                .then(declared(2, Overruling.NONE, 0, List.of(), GRAN, DAD));
        given(SUFFICIENCY, with(police, first, overtaken(null)))
                .when(declare(Overruling.NONE, GRAN))
                .then(declared(2, Overruling.NONE, 0, List.of(), GRAN));
        given(SUFFICIENCY).when(declare(Overruling.NONE, GRAN)).refused(ChronologyRule.REVIEW_IS_NOT_COMMISSIONED);
    }

    @Test
    @DisplayName("S002-083: a correction after it shows it as overtaken and takes nothing back")
    void a_correction_overtakes_it() {
        var first = declared(1, Overruling.NONE, 0, List.of(), GRAN);
        var corrected = new ChronologyCorrected(REVIEW, POLICE, 2, Change.ENTRY_CORRECTED, GAP, MAY);
        given(SUFFICIENCY, with(police, first, corrected))
                .when(new NoteChange(REVIEW, POLICE, 2, GAP, MAY))
                .then(overtaken(GAP));
        given(SUFFICIENCY, with(police, first, corrected, overtaken(GAP)))
                .when(new NoteChange(REVIEW, POLICE, 3, GAP, MAY))
                .staysQuiet();
        given(SUFFICIENCY, with(police, first))
                .when(new NoteChange(REVIEW, POLICE, 0, null, MAY))
                .then(overtaken(null));
    }

    @Test
    void what_it_already_rests_on_does_not_overtake_it_however_late_it_is_told() {
        given(SUFFICIENCY, with(police, declared(1, Overruling.NONE, 0, List.of(), GRAN)))
                .when(new NoteChange(REVIEW, POLICE, 1, null, MAY))
                .staysQuiet();
        given(SUFFICIENCY, with(police))
                .when(new NoteChange(REVIEW, POLICE, 1, null, MAY))
                .staysQuiet();
        var without = new DeclaredSufficient(
                REVIEW, 1, List.of(), List.of(POLICE), 0, List.of(), List.of(), null, Overruling.NONE, MAY);
        given(SUFFICIENCY, with(without))
                .when(new NoteChange(REVIEW, POLICE, 0, null, MAY))
                .staysQuiet();
    }

    private static DeclareSufficient declare(Overruling overruling, UUID... family) {
        return new DeclareSufficient(REVIEW, List.of(family), null, overruling, MAY);
    }

    private static DeclaredSufficient declared(
            int number, Overruling overruling, int open, List<UUID> gaps, UUID... family) {
        return new DeclaredSufficient(
                REVIEW,
                number,
                List.of(new MergeInput(HEALTH, 1), new MergeInput(POLICE, 1)),
                List.of(),
                open,
                gaps,
                List.of(family),
                null,
                overruling,
                MAY);
    }

    private static SufficiencyOvertaken overtaken(UUID cause) {
        return new SufficiencyOvertaken(REVIEW, 1, Cause.CHRONOLOGY_CHANGED, POLICE, cause, MAY);
    }

    private static Object[] with(Object... more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray();
    }
}
