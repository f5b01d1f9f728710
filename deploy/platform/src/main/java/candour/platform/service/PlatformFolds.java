package candour.platform.service;

import candour.platform.access.AccessEvent;
import candour.platform.closure.ClosureAnswer;
import candour.platform.decision.Fold;
import candour.platform.sealed.shredding.KeyCustody;
import java.util.List;

/** What every service stores, whatever it is about: who has read restricted material, what became of keys, and what keeps a review open. */
final class PlatformFolds {

    static final List<Fold<?, ?>> ALL = List.of(AccessEvent.FOLD, KeyCustody.FOLD, ClosureAnswer.FOLD);

    private PlatformFolds() {}
}
