package candour.chronology.pushclient;

import candour.chronology.pushclient.PushClientEvent.PushClientEnded;
import candour.chronology.pushclient.PushClientEvent.PushClientRegistered;
import candour.chronology.pushclient.PushClientEvent.PushKeyAdded;
import candour.chronology.pushclient.PushClientEvent.PushKeyRetired;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param agency null until it is registered
 * @param live ids of its live keys, oldest first
 * @param retired ids of keys it had
 */
public record PushClient(
        @Nullable Code agency, Set<PushKind> kinds, List<UUID> live, List<UUID> retired, boolean ended) {

    public static final Fold<PushClient, PushClientEvent> FOLD = new Fold<>(
            "push-client",
            PushClientEvent.class,
            event -> event.account().value(),
            PushClient::evolve,
            new PushClient(null, Set.of(), List.of(), List.of(), false));

    static PushClient evolve(PushClient was, PushClientEvent event) {
        return switch (event) {
            case PushClientRegistered e ->
                new PushClient(e.agency(), e.kinds(), List.of(e.keyId()), was.retired, false);
            case PushKeyAdded e -> was.keys(and(was.live, e.keyId()), was.retired);
            case PushKeyRetired e ->
                was.keys(was.live.stream().filter(key -> !key.equals(e.keyId())).toList(), and(was.retired, e.keyId()));
            case PushClientEnded _ -> new PushClient(was.agency, was.kinds, List.of(), was.retired, true);
        };
    }

    private PushClient keys(List<UUID> nowLive, List<UUID> nowRetired) {
        return new PushClient(agency, kinds, nowLive, nowRetired, ended);
    }

    private static List<UUID> and(List<UUID> keys, UUID one) {
        return Stream.concat(keys.stream(), Stream.of(one)).toList();
    }
}
