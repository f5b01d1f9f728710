package candour.chronology.sameevent;

import static candour.chronology.sameevent.SameEventRule.DATES_OF_ONE_EVENT_DIFFER;
import static candour.chronology.sameevent.SameEventRule.ENTRIES_ARE_OF_ONE_AGENCY;
import static candour.chronology.sameevent.SameEventRule.SAME_EVENT_LINK_IS_NOT_KNOWN;
import static candour.chronology.sameevent.SameEventRule.SAME_EVENT_NEEDS_TWO_ENTRIES;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.contradiction.Contradiction;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.KnownEntries;
import candour.chronology.sameevent.SameEventCommand.LinkSameEvent;
import candour.chronology.sameevent.SameEventCommand.UnlinkSameEvent;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import candour.chronology.time.EventTime;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.Objects;

/** Linking accounts of one event. Where their dates exclude each other, the same breath opens a contradiction set. */
public final class SameEventDecider {
    public static final Decider<SameEventCommand> SAME_EVENT = Decider.of(SameEventCommand.class)
            .writes(SameEvent.FOLD, SameEventCommand::linkId)
            .readsAll(
                    Contradiction.FOLD,
                    (c, _) -> c instanceof LinkSameEvent l ? List.of(l.contradictionId()) : List.of())
            .readsAll(Entry.FOLD, (c, _) -> c instanceof LinkSameEvent l ? l.entries() : List.of())
            .readsAll(AgencyChronology.FOLD, (_, facts) -> KnownEntries.chronologies(facts))
            .decides(SameEventDecider::decide);

    private SameEventDecider() {}

    private static Decision decide(SameEventCommand command, Facts facts) {
        return switch (command) {
            case LinkSameEvent c -> link(c, facts);
            case UnlinkSameEvent c -> unlink(c, facts.of(SameEvent.FOLD));
        };
    }

    private static Decision link(LinkSameEvent c, Facts facts) {
        if (facts.of(SameEvent.FOLD).reviewId() != null) return Decision.alreadySo();
        if (c.entries().size() < 2) throw SAME_EVENT_NEEDS_TWO_ENTRIES.broken("another entry");
        List<EntryAt> entries = KnownEntries.standing(facts, c.reviewId(), c.entries());
        boolean differ = datesExcludeEachOther(c, facts);
        Decision linked = Decision.of(new EntriesLinked(c.linkId(), c.reviewId(), entries, c.reason(), c.on()))
                .warningIf(entries.stream().map(EntryAt::agency).distinct().count() < 2, ENTRIES_ARE_OF_ONE_AGENCY);
        if (!differ) return linked;
        var contradict = new AccountsContradict(
                c.contradictionId(), c.reviewId(), entries, About.DATES, c.linkId(), null, c.on());
        return linked.and(List.of(contradict)).warning(DATES_OF_ONE_EVENT_DIFFER);
    }

    private static Decision unlink(UnlinkSameEvent c, SameEvent link) {
        if (!c.reviewId().equals(link.reviewId())) throw SAME_EVENT_LINK_IS_NOT_KNOWN.broken();
        if (!link.linked()) return Decision.alreadySo();
        return Decision.of(new EntriesUnlinked(c.linkId(), c.reviewId(), link.entries(), c.reason(), c.on()));
    }

    private static boolean datesExcludeEachOther(LinkSameEvent c, Facts facts) {
        List<EventTime> dates = c.entries().stream()
                .map(id -> Objects.requireNonNull(facts.of(Entry.FOLD, id).when()))
                .toList();
        return dates.stream().anyMatch(one -> dates.stream().anyMatch(one::certainlyBefore));
    }
}
