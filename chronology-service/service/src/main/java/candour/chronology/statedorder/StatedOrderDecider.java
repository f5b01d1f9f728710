package candour.chronology.statedorder;

import static candour.chronology.statedorder.StatedOrderRule.DATES_SAY_SO_ALREADY;
import static candour.chronology.statedorder.StatedOrderRule.STATED_ORDER_GOES_IN_CIRCLES;
import static candour.chronology.statedorder.StatedOrderRule.STATED_ORDER_IS_NOT_KNOWN;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.entry.Entry;
import candour.chronology.entry.EntryAt;
import candour.chronology.entry.KnownEntries;
import candour.chronology.merge.MergeEntry;
import candour.chronology.merge.Merged;
import candour.chronology.merge.Merger;
import candour.chronology.merge.StatedOrder;
import candour.chronology.merged.MergedChronology;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.statedorder.StatedOrderCommand.StateOrder;
import candour.chronology.statedorder.StatedOrderCommand.TakeBackOrder;
import candour.chronology.statedorder.StatedOrderEvent.OrderStated;
import candour.chronology.statedorder.StatedOrderEvent.OrderTakenBack;
import candour.chronology.statedorder.StatedOrders.Stated;
import candour.chronology.time.EventTime;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Stating which of two entries came first. Every entry of an order already stated is read, so that no circle closes unseen. */
public final class StatedOrderDecider {
    public static final Decider<StatedOrderCommand> STATED_ORDER = Decider.of(StatedOrderCommand.class)
            .writes(StatedOrders.FOLD, StatedOrderCommand::reviewId)
            .reads(MergedChronology.FOLD, StatedOrderCommand::reviewId)
            .readsAll(Entry.FOLD, StatedOrderDecider::entries)
            .readsAll(AgencyChronology.FOLD, (_, facts) -> KnownEntries.chronologies(facts))
            .decides(StatedOrderDecider::decide);

    private StatedOrderDecider() {}

    private static List<UUID> entries(StatedOrderCommand command, Facts facts) {
        return switch (command) {
            case StateOrder c ->
                Stream.concat(
                                Stream.of(c.before(), c.after()),
                                facts.of(StatedOrders.FOLD).entries())
                        .distinct()
                        .toList();
            case TakeBackOrder _ -> List.of();
        };
    }

    private static Decision decide(StatedOrderCommand command, Facts facts) {
        StatedOrders orders = facts.of(StatedOrders.FOLD);
        return switch (command) {
            case StateOrder c -> state(c, orders, facts);
            case TakeBackOrder c -> {
                Stated stated = orders.standing().get(c.orderId());
                if (stated == null) throw STATED_ORDER_IS_NOT_KNOWN.broken();
                yield Decision.of(new OrderTakenBack(c.orderId(), c.reviewId(), c.reason(), c.on()))
                        .and(stale(c, stated, facts));
            }
        };
    }

    private static Decision state(StateOrder c, StatedOrders orders, Facts facts) {
        StatedOrder link = new StatedOrder(c.before(), c.after());
        if (orders.links().contains(link)) return Decision.alreadySo();
        if (c.before().equals(c.after()))
            throw STATED_ORDER_GOES_IN_CIRCLES.broken(link.before().toString());
        List<EntryAt> two = KnownEntries.standing(facts, c.reviewId(), List.of(c.before(), c.after()));
        refuseCircles(Stream.concat(orders.links().stream(), Stream.of(link)).toList(), orders, c, facts);
        Stated stated = new Stated(two.getFirst(), two.getLast());
        return Decision.of(
                        new OrderStated(c.orderId(), c.reviewId(), stated.before(), stated.after(), c.reason(), c.on()))
                .and(stale(c, stated, facts))
                .warningIf(when(c.before(), facts).certainlyBefore(when(c.after(), facts)), DATES_SAY_SO_ALREADY);
    }

    /** Any circle runs through stated orders, and what dates say between their ends; no other entry can close one. */
    private static void refuseCircles(List<StatedOrder> links, StatedOrders orders, StateOrder c, Facts facts) {
        List<MergeEntry> standing = new ArrayList<>();
        for (UUID id : Stream.concat(orders.entries(), Stream.of(c.before(), c.after()))
                .distinct()
                .toList()) {
            Entry entry = facts.of(Entry.FOLD, id);
            if (!entry.withdrawn())
                standing.add(new MergeEntry(id, entry.version(), String.valueOf(entry.agency()), 0, when(id, facts)));
        }
        if (Merger.merge(List.of(), standing, links) instanceof Merged.GoesInCircles circles)
            throw STATED_ORDER_GOES_IN_CIRCLES.broken(
                    circles.circle().stream().map(UUID::toString).toArray(String[]::new));
    }

    private static EventTime when(UUID entryId, Facts facts) {
        return Objects.requireNonNull(facts.of(Entry.FOLD, entryId).when());
    }

    private static List<MergeBecameStale> stale(StatedOrderCommand c, Stated stated, Facts facts) {
        MergedChronology merged = facts.of(MergedChronology.FOLD);
        boolean merges = merged.includes(stated.before().agency())
                && merged.includes(stated.after().agency());
        if (!merges) return List.of();
        return List.of(new MergeBecameStale(
                c.reviewId(), merged.version(), stated.before().agency(), Change.ORDER_STATED, c.orderId(), c.on()));
    }
}
