package candour.family.strategy.read;

import candour.family.strategy.LiaisonStrategyEvent;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.platform.log.LoggedEvent;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Each review's liaison strategy (S000-03, 05). */
public final class StrategyCard implements ReadModel<StrategyCard.Card> {

    /** The one there is. */
    public static final StrategyCard STRATEGIES = new StrategyCard();

    /**
     * The strategy.
     *
     * @param informers who was to inform the family, oldest first; the last one is
     */
    public record Card(
            UUID reviewId,
            @Nullable LocalDate openedOn,
            List<Informer> informers,
            @Nullable Agreement agreement) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        /** Who informs the family, or null while nobody is named. */
        public @Nullable Informer informer() {
            return informers.isEmpty() ? null : informers.getLast();
        }

        private Card with(Informer informer) {
            var all = new ArrayList<>(informers);
            all.add(informer);
            return new Card(reviewId, openedOn, all, agreement);
        }

        private Card without(UUID event) {
            return new Card(
                    reviewId,
                    openedOn,
                    informers.stream()
                            .filter(each -> !each.recordedBy().equals(event))
                            .toList(),
                    agreement == null || agreement.recordedBy().equals(event) ? null : agreement);
        }
    }

    /** Who informs the family. */
    public record Informer(
            UUID recordedBy,
            String personRef,
            boolean isChair,
            @Nullable Sealed reason,
            LocalDate since) {}

    /** That it was agreed, and with whom. */
    public record Agreement(UUID recordedBy, List<String> with, LocalDate on) {}

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
            var by = event.eventId();
            change(rows, strategy.reviewId(), card -> after(card, strategy, by));
        }
    }

    private static Card after(Card card, LiaisonStrategyEvent event, UUID by) {
        return switch (event) {
            case StrategyOpened e -> new Card(card.reviewId(), e.openedOn(), card.informers(), card.agreement());
            case InformerNamed e -> card.with(new Informer(by, e.personRef().value(), e.isChair(), e.reason(), e.on()));
            case StrategyAgreed e ->
                new Card(
                        card.reviewId(),
                        card.openedOn(),
                        card.informers(),
                        new Agreement(
                                by,
                                e.agreedWith().stream()
                                        .map(code -> code.value())
                                        .sorted()
                                        .toList(),
                                e.agreedOn()));
            case StrategyRecordedInError e -> card.without(e.markedEventId());
        };
    }

    private static void change(Rows<Card> rows, UUID reviewId, UnaryOperator<Card> how) {
        rows.put(how.apply(rows.find(reviewId.toString()).orElse(new Card(reviewId, null, List.of(), null))));
    }
}
