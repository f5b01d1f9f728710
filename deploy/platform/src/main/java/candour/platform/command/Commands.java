package candour.platform.command;

import candour.platform.decision.Refusal;
import java.util.Optional;

/** Sends commands to the deciders, through Axon's command bus and its interceptors. */
public interface Commands {

    /**
     * Decides a command and stores what follows. Returns when it is stored.
     *
     * @throws candour.platform.decision.Refusal when a rule refuses it
     * @throws StaleVersion when {@code expectedVersion} is given and the stream stands elsewhere
     * @throws IdempotencyKeyReused when the same key came with another body
     * @throws TooBusy when the streams kept moving; nothing is stored and the caller may try again
     */
    Accepted send(Object command, Envelope envelope);

    /** What the rules would answer to a command now, for {@code actions[]}: the refusal, or empty when it is allowed. */
    Optional<Refusal> refusal(Object command);
}
