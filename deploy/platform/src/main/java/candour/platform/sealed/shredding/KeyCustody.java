package candour.platform.sealed.shredding;

import candour.platform.decision.Decider;
import candour.platform.decision.Fold;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a subject's key stands, as far as decisions need it.
 *
 * @param ordered the order to shred it, or null; an order is never taken back
 * @param confirmed the services that have destroyed theirs
 */
public record KeyCustody(
        boolean restricted, boolean sealedAway, @Nullable ShredOrdered ordered, Set<String> confirmed, boolean done) {

    /** One stream per subject. */
    public static final Fold<KeyCustody, KeyCustodyEvent> FOLD = new Fold<>(
            "key-custody",
            KeyCustodyEvent.class,
            KeyCustodyEvent::subject,
            KeyCustody::evolve,
            new KeyCustody(false, false, null, Set.of(), false));

    /** Decides in the name of one service, for example {@code review}. */
    public static Decider<KeyCustodyCommand> decider(String service) {
        var decides = new KeyCustodyDecider(service);
        return Decider.of(KeyCustodyCommand.class)
                .writes(FOLD, KeyCustodyCommand::subject)
                .decides((command, facts) -> decides.decide(command, facts.of(FOLD)));
    }

    static KeyCustody evolve(KeyCustody key, KeyCustodyEvent event) {
        return switch (event) {
            case KeyRestricted _ -> new KeyCustody(true, key.sealedAway, key.ordered, key.confirmed, key.done);
            case KeyReleased _ -> new KeyCustody(false, key.sealedAway, key.ordered, key.confirmed, key.done);
            case KeySealedAway _ -> new KeyCustody(key.restricted, true, key.ordered, key.confirmed, key.done);
            case KeyBroughtBack _ -> new KeyCustody(key.restricted, false, key.ordered, key.confirmed, key.done);
            case ShredOrdered order -> new KeyCustody(key.restricted, key.sealedAway, order, Set.of(), key.done);
            case ShredConfirmed by -> key.confirmedBy(by.service());
            case ShredDone _ -> new KeyCustody(key.restricted, key.sealedAway, key.ordered, key.confirmed, true);
        };
    }

    private KeyCustody confirmedBy(String service) {
        var all = new HashSet<>(confirmed);
        all.add(service);
        return new KeyCustody(restricted, sealedAway, ordered, Set.copyOf(all), done);
    }
}
