package candour.chronology.statedorder;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.CALL_1;
import static candour.chronology.entry.Told.CLINIC;
import static candour.chronology.entry.Told.CLINIC_1;
import static candour.chronology.entry.Told.DRAFT;
import static candour.chronology.entry.Told.HEALTH;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.entry.Told.VISIT;
import static candour.chronology.entry.Told.VISIT_1;
import static candour.chronology.statedorder.StatedOrderDecider.STATED_ORDER;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.Told;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.statedorder.StatedOrderCommand.StateOrder;
import candour.chronology.statedorder.StatedOrderCommand.TakeBackOrder;
import candour.chronology.statedorder.StatedOrderEvent.OrderStated;
import candour.chronology.statedorder.StatedOrderEvent.OrderTakenBack;
import candour.platform.access.Code;
import candour.platform.decision.Refusal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-084, B6: somebody who knows says which of two entries came first")
class StatedOrderSpec {
    static final UUID FIRST = new UUID(8, 5);
    static final UUID SECOND = new UUID(8, 6);
    static final OrderStated callBeforeVisit = stated(FIRST, CALL_1, VISIT_1);

    @Test
    void what_dates_leave_open_can_be_stated() {
        given(STATED_ORDER, Told.and()).when(state(FIRST, CALL, VISIT)).warned().then(callBeforeVisit);
        given(STATED_ORDER, Told.and(callBeforeVisit))
                .when(state(SECOND, CALL, VISIT))
                .staysQuiet();
    }

    @Test
    void what_dates_say_already_is_stated_with_a_warning() {
        given(STATED_ORDER, Told.and())
                .when(state(FIRST, CALL, CLINIC))
                .warned(StatedOrderRule.DATES_SAY_SO_ALREADY)
                .then(stated(FIRST, CALL_1, CLINIC_1));
    }

    @Test
    @DisplayName("B6: a circle is refused with its entries")
    void a_circle_is_refused_with_its_entries() {
        given(STATED_ORDER, Told.and())
                .when(state(FIRST, CLINIC, CALL))
                .refused(StatedOrderRule.STATED_ORDER_GOES_IN_CIRCLES);
        given(STATED_ORDER, Told.and())
                .when(state(FIRST, CALL, CALL))
                .refused(StatedOrderRule.STATED_ORDER_GOES_IN_CIRCLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> given(STATED_ORDER, Told.and(callBeforeVisit))
                        .when(state(SECOND, VISIT, CALL))
                        .satisfying(_ -> {}))
                .extracting(Refusal::needs, InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder(CALL.toString(), VISIT.toString());
    }

    @Test
    void dates_close_a_circle_as_well_as_words() {
        // The clinic is dated after the call; stated before the visit, with the visit before the call, it would come
        // first.
        given(STATED_ORDER, Told.and(stated(FIRST, VISIT_1, CALL_1)))
                .when(state(SECOND, CLINIC, VISIT))
                .refused(StatedOrderRule.STATED_ORDER_GOES_IN_CIRCLES);
    }

    @Test
    void a_withdrawn_entry_closes_no_circle() {
        given(STATED_ORDER, Told.and(stated(FIRST, VISIT_1, CALL_1), Told.withdrawn(CALL, POLICE)))
                .when(state(SECOND, CLINIC, VISIT))
                .then(stated(SECOND, CLINIC_1, VISIT_1));
    }

    @Test
    void it_is_about_entries_that_are_handed_in_and_stand() {
        given(STATED_ORDER, Told.and()).when(state(FIRST, CALL, DRAFT)).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
        given(STATED_ORDER, Told.and(Told.withdrawn(VISIT, HEALTH)))
                .when(state(FIRST, CALL, VISIT))
                .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
    }

    @Test
    @DisplayName("S002-086: after a merge of both agencies, the version is stale")
    void a_merge_becomes_stale_by_it_and_by_taking_it_back() {
        var both = merged(POLICE, HEALTH);
        var takeBack = new TakeBackOrder(FIRST, REVIEW, sealed("she was wrong"), MAY);
        var takenBack = new OrderTakenBack(FIRST, REVIEW, sealed("she was wrong"), MAY);
        given(STATED_ORDER, Told.and(both)).when(state(FIRST, CALL, VISIT)).then(callBeforeVisit, stale());
        given(STATED_ORDER, Told.and(merged(POLICE)))
                .when(state(FIRST, CALL, VISIT))
                .then(callBeforeVisit);
        given(STATED_ORDER, Told.and(both, callBeforeVisit)).when(takeBack).then(takenBack, stale());
        given(STATED_ORDER, Told.and(callBeforeVisit)).when(takeBack).then(takenBack);
        given(STATED_ORDER, Told.and(callBeforeVisit, takenBack))
                .when(takeBack)
                .refused(StatedOrderRule.STATED_ORDER_IS_NOT_KNOWN);
        given(STATED_ORDER, Told.and(callBeforeVisit, takenBack))
                .when(state(SECOND, VISIT, CALL))
                .then(stated(SECOND, VISIT_1, CALL_1));
    }

    private static StateOrder state(UUID id, UUID before, UUID after) {
        return new StateOrder(id, REVIEW, before, after, sealed("she was there"), MAY);
    }

    private static OrderStated stated(UUID id, EntryAt before, EntryAt after) {
        return new OrderStated(id, REVIEW, before, after, sealed("she was there"), MAY);
    }

    private static ChronologyMerged merged(Code... agencies) {
        var inputs = java.util.Arrays.stream(agencies)
                .map(agency -> new MergeInput(agency, 1))
                .toList();
        return new ChronologyMerged(REVIEW, 1, inputs, List.of(), new Code("d"), 3, 0, 20, MAY);
    }

    private static MergeBecameStale stale() {
        return new MergeBecameStale(REVIEW, 1, POLICE, Change.ORDER_STATED, FIRST, MAY);
    }
}
