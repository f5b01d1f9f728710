package candour.review.custody.read;

import candour.platform.log.LoggedEvent;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.custody.KeyOrder.Stage;
import candour.review.custody.KeyOrderEvent;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderCarriedOut;
import candour.review.custody.KeyOrderEvent.KeyOrderDeclined;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import candour.review.custody.KeyOrderEvent.KeyOrderWithdrawn;
import java.util.Set;

/** Every order about a key, and how far the services have come with it. */
public final class KeyOrders implements ReadModel<KeyOrderRow> {
    /** The one there is. */
    public static final KeyOrders KEY_ORDERS = new KeyOrders();

    private KeyOrders() {}

    @Override
    public String name() {
        return "key-orders";
    }

    @Override
    public Class<KeyOrderRow> row() {
        return KeyOrderRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<KeyOrderRow> rows) {
        switch (event.payload()) {
            case KeyOrderEvent e -> on(e, rows);
            case ShredConfirmed e -> rows.change(e.orderId().toString(), row -> row.confirmedBy(e.service()));
            case ShredDone e -> rows.change(e.orderId().toString(), KeyOrderRow::finished);
            default -> {}
        }
    }

    private static void on(KeyOrderEvent event, Rows<KeyOrderRow> rows) {
        var key = event.orderId().toString();
        switch (event) {
            case KeyOrderProposed e -> rows.put(new KeyOrderRow(e, Stage.PROPOSED, null, Set.of(), false));
            case KeyOrderAgreed e -> rows.change(key, row -> row.agreed(e));
            case KeyOrderDeclined _ -> rows.change(key, row -> row.at(Stage.DECLINED));
            case KeyOrderWithdrawn _ -> rows.change(key, row -> row.at(Stage.WITHDRAWN));
            case KeyOrderCarriedOut _ -> rows.change(key, row -> row.at(Stage.CARRIED_OUT));
        }
    }
}
