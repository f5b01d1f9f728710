package candour.chronology.pushclient;

import static candour.chronology.pushclient.PushClientRule.CLIENT_HAS_ENDED;
import static candour.chronology.pushclient.PushClientRule.CLIENT_IS_NOT_REGISTERED;
import static candour.chronology.pushclient.PushClientRule.CLIENT_IS_REGISTERED;
import static candour.chronology.pushclient.PushClientRule.KEY_IS_NOT_KNOWN;
import static candour.chronology.pushclient.PushClientRule.LAST_KEY_IS_NOT_RETIRED;
import static candour.chronology.pushclient.PushClientRule.TWO_KEYS_ARE_LIVE;

import candour.chronology.pushclient.PushClientCommand.AddKey;
import candour.chronology.pushclient.PushClientCommand.EndClient;
import candour.chronology.pushclient.PushClientCommand.RegisterClient;
import candour.chronology.pushclient.PushClientCommand.RetireKey;
import candour.chronology.pushclient.PushClientEvent.PushClientEnded;
import candour.chronology.pushclient.PushClientEvent.PushClientRegistered;
import candour.chronology.pushclient.PushClientEvent.PushKeyAdded;
import candour.chronology.pushclient.PushClientEvent.PushKeyRetired;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Registering a system that pushes, and changing its keys. */
public final class PushClientDecider {
    /** Enough for a change of keys, and no more: an old key does not stay good for ever (R27). */
    private static final int LIVE_KEYS = 2;

    public static final Decider<PushClientCommand> PUSH_CLIENT = Decider.of(PushClientCommand.class)
            .writes(PushClient.FOLD, c -> c.account().value())
            .decides((command, facts) -> decide(command, facts.of(PushClient.FOLD)));

    private PushClientDecider() {}

    static Decision decide(PushClientCommand command, PushClient client) {
        return switch (command) {
            case RegisterClient c -> register(c, client);
            case AddKey c -> add(c, client);
            case RetireKey c -> retire(c, client);
            case EndClient c -> end(c, client);
        };
    }

    /** One that has ended may be registered anew; a live one is never moved to another agency. */
    private static Decision register(RegisterClient c, PushClient client) {
        if (client.live().contains(c.keyId())) return Decision.alreadySo();
        if (client.agency() != null && !client.ended()) throw CLIENT_IS_REGISTERED.broken("another account");
        return Decision.of(new PushClientRegistered(c.account(), c.agency(), c.kinds(), c.keyId(), c.secret(), c.on()));
    }

    private static Decision add(AddKey c, PushClient client) {
        registered(client);
        if (client.live().contains(c.keyId())) return Decision.alreadySo();
        if (client.live().size() >= LIVE_KEYS) throw TWO_KEYS_ARE_LIVE.broken("one of them retired");
        return Decision.of(new PushKeyAdded(c.account(), c.keyId(), c.secret(), c.on()));
    }

    private static Decision retire(RetireKey c, PushClient client) {
        registered(client);
        if (client.retired().contains(c.keyId())) return Decision.alreadySo();
        if (!client.live().contains(c.keyId())) throw KEY_IS_NOT_KNOWN.broken();
        if (client.live().size() == 1) throw LAST_KEY_IS_NOT_RETIRED.broken("another key, or the end of the system");
        return Decision.of(new PushKeyRetired(c.account(), c.keyId(), c.on()));
    }

    private static Decision end(EndClient c, PushClient client) {
        if (client.agency() == null) throw CLIENT_IS_NOT_REGISTERED.broken();
        return client.ended() ? Decision.alreadySo() : Decision.of(new PushClientEnded(c.account(), c.on()));
    }

    private static void registered(PushClient client) {
        if (client.agency() == null) throw CLIENT_IS_NOT_REGISTERED.broken("a registration");
        if (client.ended()) throw CLIENT_HAS_ENDED.broken("a new registration");
    }
}
