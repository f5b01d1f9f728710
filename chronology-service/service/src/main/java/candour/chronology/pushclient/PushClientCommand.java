package candour.chronology.pushclient;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What may be asked of one registered system. */
public sealed interface PushClientCommand {
    Code account();

    /**
     * @param account the subject of its token
     * @param agency the one agency it speaks for
     * @param secret its first key, sealed
     */
    record RegisterClient(Code account, Code agency, Set<PushKind> kinds, UUID keyId, Sealed secret, LocalDate on)
            implements PushClientCommand {
        public RegisterClient {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A second key, so that the system can change over without a push being lost. */
    record AddKey(Code account, UUID keyId, Sealed secret, LocalDate on) implements PushClientCommand {}

    record RetireKey(Code account, UUID keyId, LocalDate on) implements PushClientCommand {}

    record EndClient(Code account, LocalDate on) implements PushClientCommand {}
}
