package candour.platform.sealed.shredding;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.util.List;

/** Restricts, releases, seals away and brings back keys as was decided. Each may be repeated without harm. */
public final class WhenKeyCustodyChangesThenVaultFollows implements Policy {

    private final KeyCustodian vault;

    public WhenKeyCustodyChangesThenVaultFollows(KeyCustodian vault) {
        this.vault = vault;
    }

    @Override
    public String name() {
        return "when-key-custody-changes-then-vault-follows";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        if (event.payload() instanceof KeyCustodyEvent change) {
            follow(change);
        }
        return List.of();
    }

    private void follow(KeyCustodyEvent change) {
        switch (change) {
            case KeyRestricted key -> vault.restrict(key.subject());
            case KeyReleased key -> vault.release(key.subject());
            case KeySealedAway key -> vault.sealAway(key.subject());
            case KeyBroughtBack key -> vault.bringBack(key.subject());
            case ShredOrdered _, ShredConfirmed _, ShredDone _ -> {}
        }
    }
}
