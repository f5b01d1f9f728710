package candour.family.strategy.read;

import candour.family.strategy.LiaisonStrategyEvent;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each review's liaison strategy (S000-05). */
public final class StrategyCard implements ReadModel<StrategyCard.Card> {

    /** The one there is. */
    public static final StrategyCard STRATEGIES = new StrategyCard();

    /** Who informs the family. */
    public record Card(
            UUID reviewId,
            String informer,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate since) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }
    }

    private StrategyCard() {}

    @Override
    public String name() {
        return "liaison-strategies";
    }

    @Override
    public Class<Card> row() {
        return Card.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Card> rows) {
        if (event.payload() instanceof LiaisonStrategyEvent strategy) {
            switch (strategy) {
                case InformerNamed e ->
                    rows.put(new Card(e.reviewId(), e.personRef().value(), e.isChair(), e.reason(), e.on()));
            }
        }
    }
}
