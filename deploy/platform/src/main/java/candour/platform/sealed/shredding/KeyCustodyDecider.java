package candour.platform.sealed.shredding;

import static candour.platform.sealed.shredding.KeyCustodyRule.AUTHORITY_IS_NEEDED;
import static candour.platform.sealed.shredding.KeyCustodyRule.CLOSING_IS_NO_GROUND;
import static candour.platform.sealed.shredding.KeyCustodyRule.KEY_IS_TO_BE_SHREDDED;
import static candour.platform.sealed.shredding.KeyCustodyRule.LEGAL_GROUND_IS_NEEDED;
import static candour.platform.sealed.shredding.KeyCustodyRule.REASON_IS_NEEDED;
import static candour.platform.sealed.shredding.KeyCustodyRule.SERVICE_WAS_NOT_NAMED;
import static candour.platform.sealed.shredding.KeyCustodyRule.SHRED_IS_DECIDED_BY_THE_OWNING_BODY_OR_A_COURT;
import static candour.platform.sealed.shredding.KeyCustodyRule.SHRED_IS_ORDERED_ONCE;
import static candour.platform.sealed.shredding.KeyCustodyRule.SHRED_NAMES_THE_SERVICES;
import static candour.platform.sealed.shredding.KeyCustodyRule.SHRED_WAS_NOT_ORDERED;

import candour.platform.decision.Decision;
import candour.platform.sealed.shredding.KeyCustodyCommand.BringBackKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.ConfirmShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.OrderShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.ReleaseKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.RestrictKey;
import candour.platform.sealed.shredding.KeyCustodyCommand.SealKey;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.util.HashSet;

/**
 * What may be done to a key (S002-133, S002-134, ruling R15).
 *
 * @param service in whose name it is decided: only where an order was given does it need its reason in words
 */
record KeyCustodyDecider(String service) {

    Decision decide(KeyCustodyCommand command, KeyCustody key) {
        return switch (command) {
            case RestrictKey c -> change(c.order(), key, key.restricted(), new KeyRestricted(c.subject(), c.order()));
            case ReleaseKey c -> change(c.order(), key, !key.restricted(), new KeyReleased(c.subject(), c.order()));
            case SealKey c -> change(c.order(), key, key.sealedAway(), new KeySealedAway(c.subject(), c.order()));
            case BringBackKey c ->
                change(c.order(), key, !key.sealedAway(), new KeyBroughtBack(c.subject(), c.order()));
            case OrderShred c -> order(c, key);
            case ConfirmShred c -> confirm(c, key);
        };
    }

    private Decision change(Order order, KeyCustody key, boolean alreadySo, KeyCustodyEvent event) {
        justified(order);
        if (key.ordered() != null) {
            throw KEY_IS_TO_BE_SHREDDED.broken();
        }
        return alreadySo ? Decision.alreadySo() : Decision.of(event);
    }

    private Decision order(OrderShred shred, KeyCustody key) {
        justified(shred.order());
        if (shred.order().authority() == Order.Authority.DATA_PROTECTION_OFFICER) {
            throw SHRED_IS_DECIDED_BY_THE_OWNING_BODY_OR_A_COURT.broken("a decision of the owning body");
        }
        if (shred.order().legalGround() == Order.LegalGround.CLOSED) {
            throw CLOSING_IS_NO_GROUND.broken();
        }
        if (!shred.services().contains(shred.order().orderedIn())
                || !shred.services().contains(service)) {
            throw SHRED_NAMES_THE_SERVICES.broken();
        }
        var before = key.ordered();
        if (before == null) {
            return Decision.of(new ShredOrdered(shred.subject(), shred.order(), shred.services()));
        }
        if (!before.order().orderId().equals(shred.order().orderId())) {
            throw SHRED_IS_ORDERED_ONCE.broken();
        }
        return Decision.alreadySo();
    }

    private void justified(Order order) {
        if (order.authority() == null || order.decidedBy() == null || order.decidedOn() == null) {
            throw AUTHORITY_IS_NEEDED.broken("who decided it", "in what capacity", "on which day");
        }
        if (order.legalGround() == null) {
            throw LEGAL_GROUND_IS_NEEDED.broken("a legal ground");
        }
        if (order.reason() == null && order.orderedIn().equals(service)) {
            throw REASON_IS_NEEDED.broken("a reason");
        }
    }

    private Decision confirm(ConfirmShred confirmation, KeyCustody key) {
        var shred = key.ordered();
        if (shred == null || !shred.order().orderId().equals(confirmation.orderId())) {
            throw SHRED_WAS_NOT_ORDERED.broken();
        }
        if (!shred.services().contains(confirmation.service())) {
            throw SERVICE_WAS_NOT_NAMED.broken();
        }
        if (key.confirmed().contains(confirmation.service())) {
            return Decision.alreadySo();
        }
        var stored = new ShredConfirmed(
                confirmation.subject(), confirmation.orderId(), shred.order().orderedIn(), confirmation.service());
        var all = new HashSet<>(key.confirmed());
        all.add(confirmation.service());
        return all.containsAll(shred.services()) && shred.order().orderedIn().equals(service)
                ? Decision.of(stored, new ShredDone(confirmation.subject(), confirmation.orderId()))
                : Decision.of(stored);
    }
}
