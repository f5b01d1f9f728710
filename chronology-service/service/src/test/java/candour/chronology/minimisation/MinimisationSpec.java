package candour.chronology.minimisation;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.minimisation.MinimisationDecider.MINIMISATION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.Told;
import candour.chronology.minimisation.MinimisationCommand.FlagExcessive;
import candour.chronology.minimisation.MinimisationCommand.KeepItem;
import candour.chronology.minimisation.MinimisationCommand.MinimiseItem;
import candour.chronology.minimisation.MinimisationCommand.RestoreItem;
import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.chronology.minimisation.MinimisationEvent.ItemFlaggedExcessive;
import candour.chronology.minimisation.MinimisationEvent.ItemKept;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.platform.access.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName(
        "S002-133: information is relevant and necessary, and what is excessive goes by the decision of a second person")
class MinimisationSpec {
    static final Code ROSS = new Code("ross");
    static final Code AMIN = new Code("amin");
    static final ItemFlaggedExcessive flagged =
            new ItemFlaggedExcessive(CALL, REVIEW, POLICE, Ground.EXCESSIVE, ROSS, sealed("a neighbour"), MAY);
    static final ItemKept kept = new ItemKept(CALL, REVIEW, POLICE, sealed("it matters"), MAY);
    static final ItemMinimised minimised =
            new ItemMinimised(CALL, REVIEW, POLICE, Ground.EXCESSIVE, AMIN, sealed("it does not"), MAY);
    static final ItemRestored restored = new ItemRestored(CALL, REVIEW, POLICE, sealed("wrong entry"), MAY);
    static final FlagExcessive flag =
            new FlagExcessive(CALL, REVIEW, POLICE, Ground.EXCESSIVE, ROSS, sealed("a neighbour"), MAY);
    static final KeepItem keep = new KeepItem(CALL, REVIEW, POLICE, sealed("it matters"), MAY);
    static final RestoreItem restore = new RestoreItem(CALL, REVIEW, POLICE, sealed("wrong entry"), MAY);

    @Test
    void anybody_may_say_so_once() {
        given(MINIMISATION, Told.and()).when(flag).then(flagged);
        given(MINIMISATION, Told.and(flagged)).when(flag).staysQuiet();
        given(MINIMISATION, Told.and(flagged, kept)).when(flag).then(flagged);
        given(MINIMISATION, Told.and())
                .when(new FlagExcessive(CALL, REVIEW, HEALTH, Ground.EXCESSIVE, ROSS, sealed("x"), MAY))
                .refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
    }

    @Test
    void a_withdrawn_entry_can_hold_too_much_as_well() {
        given(MINIMISATION, Told.and(Told.withdrawn(CALL, POLICE))).when(flag).then(flagged);
    }

    @Test
    void another_person_decides_that_it_goes() {
        given(MINIMISATION, Told.and()).when(minimise(AMIN)).refused(MinimisationRule.MINIMISING_NEEDS_A_FLAG);
        given(MINIMISATION, Told.and(flagged)).when(minimise(ROSS)).refused(MinimisationRule.MINIMISED_BY_ANOTHER);
        given(MINIMISATION, Told.and(flagged)).when(minimise(AMIN)).then(minimised);
        given(MINIMISATION, Told.and(flagged, minimised)).when(minimise(AMIN)).staysQuiet();
    }

    @Test
    void or_that_it_stays() {
        given(MINIMISATION, Told.and(flagged)).when(keep).then(kept);
        given(MINIMISATION, Told.and(flagged, kept)).when(keep).refused(MinimisationRule.MINIMISING_NEEDS_A_FLAG);
        given(MINIMISATION, Told.and(flagged, minimised)).when(keep).refused(MinimisationRule.MINIMISING_NEEDS_A_FLAG);
    }

    @Test
    void what_was_minimised_by_mistake_is_given_back() {
        given(MINIMISATION, Told.and(flagged, minimised)).when(restore).then(restored);
        given(MINIMISATION, Told.and(flagged)).when(restore).refused(MinimisationRule.NOTHING_WAS_MINIMISED);
        given(MINIMISATION, Told.and(flagged, minimised, restored)).when(flag).then(flagged);
    }

    private static MinimiseItem minimise(Code by) {
        return new MinimiseItem(CALL, REVIEW, POLICE, by, sealed("it does not"), MAY);
    }
}
