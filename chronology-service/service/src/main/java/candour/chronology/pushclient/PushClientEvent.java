package candour.chronology.pushclient;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What is remembered of one registered system. Stored for ever: add fields, never rename or remove them. */
public sealed interface PushClientEvent {
    Code account();

    /**
     * A system may push for one agency from now on.
     *
     * @param account the subject of its token
     * @param secret its key, sealed; shown once when it was made and never again
     */
    @Stored("push-client-registered")
    record PushClientRegistered(Code account, Code agency, Set<PushKind> kinds, UUID keyId, Sealed secret, LocalDate on)
            implements PushClientEvent {
        public PushClientRegistered {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /** Both keys are good until one is retired. */
    @Stored("push-key-added")
    record PushKeyAdded(Code account, UUID keyId, Sealed secret, LocalDate on) implements PushClientEvent {}

    /** The key is good for nothing any more. */
    @Stored("push-key-retired")
    record PushKeyRetired(Code account, UUID keyId, LocalDate on) implements PushClientEvent {}

    /** The system may push no more. What it has pushed stays. */
    @Stored("push-client-ended")
    record PushClientEnded(Code account, LocalDate on) implements PushClientEvent {}
}
