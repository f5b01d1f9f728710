package candour.platform.service;

import candour.platform.access.AccessEvent;
import candour.platform.decision.Fold;
import candour.platform.sealed.shredding.KeyCustody;
import java.util.List;

/** What every service stores, whatever it is about: who has read restricted material, and what became of keys. */
final class PlatformFolds {

    static final List<Fold<?, ?>> ALL = List.of(AccessEvent.FOLD, KeyCustody.FOLD);

    private PlatformFolds() {}
}
