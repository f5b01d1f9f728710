package candour.chronology.statedorder;

import candour.chronology.entry.EntryAt;
import candour.chronology.merge.StatedOrder;
import candour.chronology.statedorder.StatedOrderEvent.OrderStated;
import candour.chronology.statedorder.StatedOrderEvent.OrderTakenBack;
import candour.platform.decision.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every order that is stated in a review and not taken back: one stream, because only together can they go in circles. */
public record StatedOrders(Map<UUID, Stated> standing) {

    /** One of them, as it was stated. */
    public record Stated(EntryAt before, EntryAt after) {
        public StatedOrder link() {
            return new StatedOrder(before.entryId(), after.entryId());
        }
    }

    public static final Fold<StatedOrders, StatedOrderEvent> FOLD = new Fold<>(
            "stated-orders",
            StatedOrderEvent.class,
            StatedOrderEvent::reviewId,
            StatedOrders::evolve,
            new StatedOrders(Map.of()));

    static StatedOrders evolve(StatedOrders was, StatedOrderEvent event) {
        Map<UUID, Stated> standing = new HashMap<>(was.standing);
        switch (event) {
            case OrderStated e -> standing.put(e.orderId(), new Stated(e.before(), e.after()));
            case OrderTakenBack e -> standing.remove(e.orderId());
        }
        return new StatedOrders(standing);
    }

    public Set<StatedOrder> links() {
        return standing.values().stream().map(Stated::link).collect(Collectors.toUnmodifiableSet());
    }

    Stream<UUID> entries() {
        return links().stream().flatMap(link -> Stream.of(link.before(), link.after()));
    }
}
