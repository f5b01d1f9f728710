package candour.platform.sealed.shredding;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyCommand.ConfirmShred;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.util.List;

/** Destroys this service's key, and only then says so. Repeated after a crash it destroys nothing twice. */
public final class WhenShredOrderedThenShredKeys implements Policy {

    private final KeyCustodian vault;
    private final String service;

    /**
     * The policy of one service.
     *
     * @param service its name, as in an order's list of services
     */
    public WhenShredOrderedThenShredKeys(KeyCustodian vault, String service) {
        this.vault = vault;
        this.service = service;
    }

    @Override
    public String name() {
        return "when-shred-ordered-then-shred-keys";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        if (!(event.payload() instanceof ShredOrdered shred)) {
            return List.of();
        }
        vault.shred(shred.subject());
        return List.of(new ConfirmShred(shred.subject(), shred.order().orderId(), service));
    }
}
