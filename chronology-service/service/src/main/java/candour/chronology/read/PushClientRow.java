package candour.chronology.read;

import candour.chronology.pushclient.PushClientEvent;
import candour.chronology.pushclient.PushClientEvent.PushClientEnded;
import candour.chronology.pushclient.PushClientEvent.PushClientRegistered;
import candour.chronology.pushclient.PushClientEvent.PushKeyAdded;
import candour.chronology.pushclient.PushClientEvent.PushKeyRetired;
import candour.chronology.pushclient.PushKind;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A registered system and its live keys, sealed. */
public record PushClientRow(Code account, Code agency, Set<PushKind> kinds, List<LiveKey> keys, boolean ended)
        implements Row {

    /** @param secret what it signs with */
    public record LiveKey(UUID keyId, Sealed secret, LocalDate since) {}

    /** All of them are listed together. */
    public static final String SCOPE = "push-clients";

    public static final ReadModel<PushClientRow> PUSH_CLIENTS =
            new Model<>("push-clients", PushClientRow.class, PushClientEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case PushClientRegistered e ->
                        rows.put(new PushClientRow(
                                e.account(),
                                e.agency(),
                                e.kinds(),
                                List.of(new LiveKey(e.keyId(), e.secret(), e.on())),
                                false));
                    case PushKeyAdded e ->
                        rows.change(e.account().value(), row -> row.with(new LiveKey(e.keyId(), e.secret(), e.on())));
                    case PushKeyRetired e -> rows.change(e.account().value(), row -> row.without(e.keyId()));
                    case PushClientEnded e ->
                        rows.change(
                                e.account().value(),
                                row -> new PushClientRow(row.account, row.agency, row.kinds, List.of(), true));
                }
            });

    private PushClientRow with(LiveKey key) {
        return new PushClientRow(
                account,
                agency,
                kinds,
                Stream.concat(keys.stream(), Stream.of(key)).toList(),
                ended);
    }

    private PushClientRow without(UUID keyId) {
        return new PushClientRow(
                account,
                agency,
                kinds,
                keys.stream().filter(key -> !key.keyId().equals(keyId)).toList(),
                ended);
    }

    @Override
    public String key() {
        return account.value();
    }

    @Override
    public String scope() {
        return SCOPE;
    }
}
