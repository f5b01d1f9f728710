package candour.chronology.read;

import candour.chronology.entry.EntryAt;
import candour.chronology.merge.StatedOrder;
import candour.chronology.statedorder.StatedOrderEvent;
import candour.chronology.statedorder.StatedOrderEvent.OrderStated;
import candour.chronology.statedorder.StatedOrderEvent.OrderTakenBack;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody says that one entry came before another, also after that was taken back.
 *
 * @param reason how they know; once it is taken back, why that is
 */
public record StatedOrderRow(
        UUID orderId, UUID reviewId, EntryAt before, EntryAt after, boolean standing, Sealed reason, LocalDate on)
        implements Row {

    public static final ReadModel<StatedOrderRow> STATED_ORDERS =
            new Model<>("stated-orders", StatedOrderRow.class, StatedOrderEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case OrderStated e ->
                        rows.put(new StatedOrderRow(
                                e.orderId(), e.reviewId(), e.before(), e.after(), true, e.reason(), e.on()));
                    case OrderTakenBack e ->
                        rows.change(
                                e.orderId().toString(),
                                row -> new StatedOrderRow(
                                        row.orderId, row.reviewId, row.before, row.after, false, e.reason(), e.on()));
                }
            });

    public StatedOrder link() {
        return new StatedOrder(before.entryId(), after.entryId());
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
