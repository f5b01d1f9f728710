package candour.review.custody.http;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.authority.http.EvidenceAnswer;
import candour.platform.rest.Action;
import candour.platform.rest.Belongs;
import candour.platform.rest.Exchange;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.shredding.Order.Authority;
import candour.review.custody.KeyOrder.Stage;
import candour.review.custody.KeyOrderCommand.AgreeKeyOrder;
import candour.review.custody.KeyOrderCommand.CarryOutKeyOrder;
import candour.review.custody.KeyOrderCommand.DeclineKeyOrder;
import candour.review.custody.KeyOrderCommand.WithdrawKeyOrder;
import candour.review.custody.KeyOrderEvent.KeyOrderAgreed;
import candour.review.custody.read.KeyOrderRow;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as this caller may see them. */
@RequestScoped
class KeyOrderPages {
    /** Custodians handle keys and auditors follow orders; neither needs the words. */
    private static final Set<String> READ_REASONS =
            Set.of("INFORMATION_GOVERNANCE", "OWNING_BODY", "LEAD_OFFICER", "COMMITTEE_ADMINISTRATOR");

    private final Exchange exchange;

    KeyOrderPages(Exchange exchange) {
        this.exchange = exchange;
    }

    KeyOrderAnswer listed(KeyOrderRow row) {
        return answer(row, List.of());
    }

    KeyOrderAnswer page(UUID reviewId, KeyOrderRow row) {
        return answer(Belongs.to(reviewId, row.proposed().reviewId(), row), actions(row));
    }

    private KeyOrderAnswer answer(KeyOrderRow row, List<Action> actions) {
        var proposed = row.proposed();
        var agreed = row.agreed();
        var words = exchange.roles().stream().anyMatch(READ_REASONS::contains);
        return new KeyOrderAnswer(
                proposed.orderId(),
                proposed.subject().value(),
                proposed.change(),
                proposed.legalGround(),
                words ? exchange.open(proposed.reason()) : null,
                words ? EvidenceAnswer.of(exchange, proposed.evidence()) : null,
                proposed.by().value(),
                proposed.on(),
                row.done() ? "DONE" : row.stage().name(),
                agreed == null ? null : decision(agreed, words),
                agreed == null || row.stage() != Stage.AGREED ? null : agreed.notBefore(),
                row.confirmed(),
                actions);
    }

    private KeyOrderAnswer.@Nullable Decision decision(KeyOrderAgreed agreed, boolean words) {
        return new KeyOrderAnswer.Decision(
                agreed.authority(),
                agreed.decidedBy().value(),
                agreed.decidedOn(),
                words ? EvidenceAnswer.of(exchange, agreed.evidence()) : null,
                agreed.recordedBy().value());
    }

    /** Tried with what is known of the order: the rules look at who asks and when, not at the words. */
    private List<Action> actions(KeyOrderRow row) {
        var id = row.proposed().orderId();
        var review = row.proposed().reviewId();
        var here = "/v1/reviews/" + review + "/key-orders/" + id;
        var me = new Code(exchange.actor().reference());
        var today = exchange.today();
        Sealed words = row.proposed().reason();
        Evidence evidence = row.proposed().evidence();
        return exchange.actions(
                Action.offer("agree", "POST", here + "/agreement", "key-order.decide")
                        .trying(new AgreeKeyOrder(
                                id, review, Authority.OWNING_BODY, me, today, evidence, me, exchange.now())),
                Action.offer("decline", "POST", here + "/refusal", "key-order.decide")
                        .trying(new DeclineKeyOrder(id, review, Authority.OWNING_BODY, me, today, evidence, me)),
                Action.offer("withdraw", "POST", here + "/withdrawal", "key-order.propose")
                        .trying(new WithdrawKeyOrder(id, review, words, me)),
                Action.offer("carry-out", "POST", here + "/execution", "key-order.carry-out")
                        .trying(new CarryOutKeyOrder(id, review, me, exchange.now())));
    }
}
