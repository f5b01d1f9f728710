package candour.chronology.sameevent;

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
import static candour.chronology.sameevent.SameEventDecider.SAME_EVENT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.Told;
import candour.chronology.sameevent.SameEventCommand.LinkSameEvent;
import candour.chronology.sameevent.SameEventCommand.UnlinkSameEvent;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-085: accounts of one event by several agencies are linked, and never merged")
class SameEventSpec {
    static final UUID LINK = new UUID(8, 1);
    static final UUID SET = new UUID(8, 2);

    @Test
    void accounts_of_two_agencies_are_linked_as_they_stand() {
        given(SAME_EVENT, Told.and()).when(link(CALL, VISIT)).warned().then(linked(CALL_1, VISIT_1));
        given(SAME_EVENT, Told.and(Told.corrected(CALL, POLICE, 2, "March 2024")))
                .when(link(CALL, VISIT))
                .then(linked(new EntryAt(CALL, POLICE, 2), VISIT_1));
    }

    @Test
    @DisplayName("S002-085: where the dates exclude each other, a contradiction is opened in the same breath")
    void dates_that_exclude_each_other_open_a_contradiction() {
        var both = List.of(CALL_1, CLINIC_1);
        given(SAME_EVENT, Told.and())
                .when(link(CALL, CLINIC))
                .warned(SameEventRule.DATES_OF_ONE_EVENT_DIFFER)
                .then(
                        linked(CALL_1, CLINIC_1),
                        new AccountsContradict(SET, REVIEW, both, About.DATES, LINK, null, MAY));
    }

    @Test
    void entries_of_one_agency_are_linked_with_a_warning() {
        given(SAME_EVENT, Told.and())
                .when(link(VISIT, CLINIC))
                .warned(SameEventRule.ENTRIES_ARE_OF_ONE_AGENCY)
                .then(linked(VISIT_1, CLINIC_1));
    }

    @Test
    void one_entry_alone_is_no_link() {
        given(SAME_EVENT, Told.and()).when(link(CALL, CALL)).refused(SameEventRule.SAME_EVENT_NEEDS_TWO_ENTRIES);
    }

    @Test
    void an_entry_of_a_draft_is_not_told_from_none() {
        given(SAME_EVENT, Told.and()).when(link(CALL, DRAFT)).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
        given(SAME_EVENT, Told.and()).when(link(CALL, new UUID(9, 9))).refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
        given(SAME_EVENT, Told.and())
                .when(new LinkSameEvent(LINK, new UUID(1, 1), SET, List.of(CALL, VISIT), null, MAY))
                .refused(ChronologyRule.ENTRY_IS_NOT_KNOWN);
    }

    @Test
    void a_withdrawn_entry_is_not_linked_and_a_link_to_one_stays() {
        var withdrawn = Told.withdrawn(VISIT, HEALTH);
        given(SAME_EVENT, Told.and(withdrawn)).when(link(CALL, VISIT)).refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
        given(SAME_EVENT, Told.and(linked(CALL_1, VISIT_1), withdrawn))
                .when(link(CALL, VISIT))
                .staysQuiet();
    }

    @Test
    void a_link_is_undone_with_a_reason_and_once() {
        var unlink = new UnlinkSameEvent(LINK, REVIEW, sealed("two visits"), MAY);
        var undone = new EntriesUnlinked(LINK, REVIEW, List.of(CALL, VISIT), sealed("two visits"), MAY);
        given(SAME_EVENT, Told.and(linked(CALL_1, VISIT_1))).when(unlink).then(undone);
        given(SAME_EVENT, Told.and(linked(CALL_1, VISIT_1), undone))
                .when(unlink)
                .staysQuiet();
        given(SAME_EVENT, Told.and()).when(unlink).refused(SameEventRule.SAME_EVENT_LINK_IS_NOT_KNOWN);
    }

    @Test
    void what_takes_several_links_to_say_is_one_group() {
        var groups = SameEventGroups.of(List.of(List.of(CALL, VISIT), List.of(CLINIC, DRAFT), List.of(VISIT, CLINIC)));
        assertThat(groups.get(CALL)).isEqualTo(Set.of(CALL, VISIT, CLINIC, DRAFT));
        assertThat(groups.get(DRAFT)).isEqualTo(groups.get(CALL));
        assertThat(SameEventGroups.of(List.of(List.of(CALL, VISIT), List.of(CLINIC, DRAFT)))
                        .get(CALL))
                .isEqualTo(Set.of(CALL, VISIT));
    }

    private static LinkSameEvent link(UUID... entries) {
        return new LinkSameEvent(LINK, REVIEW, SET, List.of(entries), null, MAY);
    }

    private static EntriesLinked linked(EntryAt... entries) {
        return new EntriesLinked(LINK, REVIEW, List.of(entries), null, MAY);
    }
}
