package candour.chronology.merged;

import static candour.chronology.merged.MergedDecider.MERGED;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.entry.EntryAt;
import candour.chronology.merge.Merged.GoesInCircles;
import candour.chronology.merge.StatedOrder;
import candour.chronology.merged.MergedCommand.IssueMerge;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.merged.WorkedOut.OneOrder;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.statedorder.StatedOrderEvent.OrderStated;
import candour.platform.access.Code;
import candour.testing.SealedSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-079, S002-086: versions of the merged chronology")
class MergedSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final Code POLICE = new Code("ORG-POLICE");
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Object[] asked = {
        new AgencyAsked(REVIEW, POLICE),
        new AgencyAsked(REVIEW, HEALTH),
        new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY),
        new ChronologyRequested(REVIEW, HEALTH, null, null, MAY, MAY)
    };
    static final ChronologySubmitted police = new ChronologySubmitted(REVIEW, POLICE, 1, 40, MAY);
    static final ChronologySubmitted health = new ChronologySubmitted(REVIEW, HEALTH, 1, 60, MAY);

    @Test
    void a_merge_lists_the_agencies_that_are_missing() {
        given(MERGED, with(police))
                .when(issue("d1", new MergeInput(POLICE, 1)))
                .warned(MergeRule.AGENCIES_ARE_MISSING)
                .then(merged(1, "d1", List.of(HEALTH), new MergeInput(POLICE, 1)));
    }

    @Test
    void the_next_merge_is_the_next_version() {
        var one = merged(1, "d1", List.of(HEALTH), new MergeInput(POLICE, 1));
        given(MERGED, with(police, one, health))
                .when(issue("d2", new MergeInput(POLICE, 1), new MergeInput(HEALTH, 1)))
                .warned()
                .then(merged(2, "d2", List.of(), new MergeInput(POLICE, 1), new MergeInput(HEALTH, 1)));
    }

    @Test
    void the_same_inputs_again_change_nothing() {
        var one = merged(1, "d1", List.of(HEALTH), new MergeInput(POLICE, 1));
        given(MERGED, with(police, one))
                .when(issue("d1", new MergeInput(POLICE, 1)))
                .staysQuiet();
    }

    @Test
    void a_correction_makes_the_version_stale_and_the_next_merge_settles_it() {
        var one = merged(1, "d1", List.of(HEALTH), new MergeInput(POLICE, 1));
        var corrected = new ChronologyCorrected(REVIEW, POLICE, 2, Change.ENTRY_CORRECTED, new UUID(7, 2), MAY);
        var stale = new MergeBecameStale(REVIEW, 1, POLICE, Change.ENTRY_CORRECTED, new UUID(7, 2), MAY);
        given(MERGED, with(police, one, corrected, stale))
                .when(issue("d1b", new MergeInput(POLICE, 2)))
                .then(merged(2, "d1b", List.of(HEALTH), new MergeInput(POLICE, 2)));
    }

    @Test
    void an_agency_that_moved_on_meanwhile_makes_it_worthless() {
        given(MERGED, with(police, health))
                .when(issue("d1", new MergeInput(POLICE, 1)))
                .refused(MergeRule.INPUTS_HAVE_MOVED);
    }

    @Test
    @DisplayName("S002-084: an order stated while it was being merged is not left out")
    void an_order_stated_meanwhile_makes_it_worthless() {
        var first = new EntryAt(new UUID(7, 3), POLICE, 1);
        var second = new EntryAt(new UUID(7, 4), POLICE, 1);
        var stated = new OrderStated(new UUID(7, 5), REVIEW, first, second, SealedSample.sealed("x"), MAY);
        var inputs = List.of(new MergeInput(POLICE, 1));
        var order = new OneOrder(new Code("d1"), 100);
        given(MERGED, with(police, stated))
                .when(issue("d1", new MergeInput(POLICE, 1)))
                .refused(MergeRule.INPUTS_HAVE_MOVED);
        given(MERGED, with(police, stated))
                .when(new IssueMerge(
                        REVIEW, inputs, Set.of(new StatedOrder(first.entryId(), second.entryId())), order, 2, 55, MAY))
                .then(merged(1, "d1", List.of(HEALTH), new MergeInput(POLICE, 1)));
    }

    @Test
    void nothing_is_merged_before_anything_is_handed_in() {
        given(MERGED, asked).when(issue("d0")).refused(MergeRule.NOTHING_IS_HANDED_IN);
    }

    @Test
    @DisplayName("S002-084: what is stated about the order of some entries contradicts itself: nothing is issued")
    void an_order_that_goes_in_circles_is_not_issued() {
        var circle = WorkedOut.of(new GoesInCircles(List.of(new UUID(7, 3), new UUID(7, 4))));
        var inputs = List.of(new MergeInput(POLICE, 1));
        given(MERGED, with(police))
                .when(new IssueMerge(REVIEW, inputs, Set.of(), circle, 2, 55, MAY))
                .refused(MergeRule.ORDER_GOES_IN_CIRCLES);
        given(MERGED, with(police, health))
                .when(new IssueMerge(REVIEW, inputs, Set.of(), circle, 2, 55, MAY))
                .refused(MergeRule.INPUTS_HAVE_MOVED);
    }

    private static Object[] with(Object... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(asked), java.util.Arrays.stream(more))
                .toArray();
    }

    private static IssueMerge issue(String digest, MergeInput... inputs) {
        return new IssueMerge(REVIEW, List.of(inputs), Set.of(), new OneOrder(new Code(digest), 100), 2, 55, MAY);
    }

    private static ChronologyMerged merged(int version, String digest, List<Code> missing, MergeInput... inputs) {
        return new ChronologyMerged(REVIEW, version, List.of(inputs), missing, new Code(digest), 100, 2, 55, MAY);
    }
}
