package candour.family.strategy.read;

import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.family.strategy.Agreeing.As;
import candour.family.strategy.LiaisonStrategyEvent;
import candour.family.strategy.LiaisonStrategyEvent.InformerNamed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyAgreed;
import candour.family.strategy.LiaisonStrategyEvent.StrategyOpened;
import candour.family.strategy.LiaisonStrategyEvent.StrategyRecordedInError;
import candour.family.strategy.read.StrategyRow.Agreement;
import candour.family.strategy.read.StrategyRow.By;
import candour.family.strategy.read.StrategyRow.Informer;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Each review's liaison strategy (S000-03, 05). */
public final class StrategyCard implements ReadModel<StrategyRow> {

    /** The one there is. */
    public static final StrategyCard STRATEGIES = new StrategyCard();

    private static final Comparator<By> BY_NAME = Comparator.comparing(By::personRef);

    private StrategyCard() {}

    @Override
    public String name() {
        return "liaison-strategies";
    }

    @Override
    public Class<StrategyRow> row() {
        return StrategyRow.class;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void on(LoggedEvent event, Rows<StrategyRow> rows) {
        var by = event.eventId();
        switch (event.payload()) {
            case LiaisonStrategyEvent strategy -> change(rows, strategy.reviewId(), card -> after(card, strategy, by));
            case TeamChangeNoted e
            when e.appointed() && e.role().value().equals(As.REVIEWER.name()) ->
                change(rows, e.reviewId(), card -> card.reviewers(plus(card.reviewers(), e.sourceEventId())));
            case TeamChangeNotedInError e ->
                rows.change(
                        e.reviewId().toString(),
                        card -> card.reviewers(card.reviewers().stream()
                                .filter(each -> !each.equals(e.sourceEventId()))
                                .toList()));
            default -> {}
        }
    }

    private static StrategyRow after(StrategyRow card, LiaisonStrategyEvent event, UUID by) {
        return switch (event) {
            case StrategyOpened e ->
                new StrategyRow(card.reviewId(), e.openedOn(), card.informers(), card.agreements(), card.reviewers());
            case InformerNamed e -> card.with(new Informer(by, e.personRef().value(), e.isChair(), e.reason(), e.on()));
            case StrategyAgreed e -> card.with(agreement(card, e, by));
            case StrategyRecordedInError e -> card.without(e.markedEventId());
        };
    }

    private static Agreement agreement(StrategyRow card, StrategyAgreed e, UUID by) {
        var informer = card.informer();
        var before =
                card.agreements().isEmpty() ? 0 : card.agreements().getLast().version();
        return new Agreement(
                by,
                e.versionAfter(before),
                informer == null ? null : informer.recordedBy(),
                e.agreedBy() == null
                        ? e.agreedWith().stream()
                                .map(code -> new By(code.value(), null))
                                .sorted(BY_NAME)
                                .toList()
                        : e.agreedBy().stream()
                                .map(each -> new By(each.person().value(), each.as()))
                                .sorted(BY_NAME)
                                .toList(),
                e.agreedOn());
    }

    static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    private static void change(Rows<StrategyRow> rows, UUID reviewId, UnaryOperator<StrategyRow> how) {
        rows.put(how.apply(rows.find(reviewId.toString())
                .orElse(new StrategyRow(reviewId, null, List.of(), List.of(), List.of()))));
    }
}
