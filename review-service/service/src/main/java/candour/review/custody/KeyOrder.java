package candour.review.custody;

import candour.platform.decision.Fold;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderCarriedOut;
import candour.review.custody.KeyOrderEvent.KeyOrderDeclined;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import candour.review.custody.KeyOrderEvent.KeyOrderWithdrawn;
import org.jspecify.annotations.Nullable;

/** An order, as far as decisions need to know it. */
public record KeyOrder(
        Stage stage,
        @Nullable KeyOrderProposed proposed,
        @Nullable KeyOrderAgreed agreed) {
    /** How far it has come. */
    public enum Stage {
        UNKNOWN,
        PROPOSED,
        AGREED,
        DECLINED,
        WITHDRAWN,
        CARRIED_OUT
    }

    /** How its events become its state. */
    public static final Fold<KeyOrder, KeyOrderEvent> FOLD = new Fold<>(
            "key-order",
            KeyOrderEvent.class,
            KeyOrderEvent::orderId,
            KeyOrder::evolve,
            new KeyOrder(Stage.UNKNOWN, null, null));

    static KeyOrder evolve(KeyOrder was, KeyOrderEvent event) {
        return switch (event) {
            case KeyOrderProposed e -> new KeyOrder(Stage.PROPOSED, e, null);
            case KeyOrderAgreed e -> new KeyOrder(Stage.AGREED, was.proposed, e);
            case KeyOrderDeclined _ -> new KeyOrder(Stage.DECLINED, was.proposed, null);
            case KeyOrderWithdrawn _ -> new KeyOrder(Stage.WITHDRAWN, was.proposed, was.agreed);
            case KeyOrderCarriedOut _ -> new KeyOrder(Stage.CARRIED_OUT, was.proposed, was.agreed);
        };
    }
}
