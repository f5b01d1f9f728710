package candour.platform.rest;

import candour.platform.decision.Refusal;
import java.util.Optional;

/** Decides a command on the current facts without storing anything: what {@code actions[]} are made of. */
@FunctionalInterface
public interface Foresight {

    /** The refusal it would meet now, or empty. */
    Optional<Refusal> would(Object command);
}
