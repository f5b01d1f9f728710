package candour.review.custody.read;

import candour.platform.view.Row;
import candour.review.custody.KeyOrder.Stage;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.KeyOrderEvent.KeyOrderProposed;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is read.
 *
 * @param confirmed the services that have destroyed their key
 * @param done whether all have
 */
public record KeyOrderRow(
        KeyOrderProposed proposed, Stage stage, @Nullable KeyOrderAgreed agreed, Set<String> confirmed, boolean done)
        implements Row {
    public KeyOrderRow {
        confirmed = new TreeSet<>(confirmed);
    }

    KeyOrderRow at(Stage now) {
        return new KeyOrderRow(proposed, now, agreed, confirmed, done);
    }

    KeyOrderRow agreed(KeyOrderAgreed by) {
        return new KeyOrderRow(proposed, Stage.AGREED, by, confirmed, done);
    }

    KeyOrderRow confirmedBy(String service) {
        var all = new TreeSet<>(confirmed);
        all.add(service);
        return new KeyOrderRow(proposed, stage, agreed, all, done);
    }

    KeyOrderRow finished() {
        return new KeyOrderRow(proposed, stage, agreed, confirmed, true);
    }

    @Override
    public String key() {
        return proposed.orderId().toString();
    }

    @Override
    public String scope() {
        return proposed.reviewId().toString();
    }

    @Override
    public String order() {
        return proposed.on() + " " + proposed.orderId();
    }
}
