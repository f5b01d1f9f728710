package candour.chronology.pushed.document;

import candour.chronology.pushclient.Signature;
import candour.chronology.read.PushClientRow;
import candour.platform.sealed.Opening;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a system has signed with its live keys. A system that is not known is checked all the same, and fails. */
@Singleton
public class SenderKeys {
    private final Opening opening;

    SenderKeys(Opening opening) {
        this.opening = opening;
    }

    /** Whether one of its live keys made the signature. */
    public boolean made(Optional<PushClientRow> client, String id, String timestamp, byte[] body, String signatures) {
        List<String> secrets = new ArrayList<>();
        client.ifPresent(row -> row.keys().forEach(key -> {
            if (opening.open(key.secret()) instanceof Opening.Opened.Text(var secret)) secrets.add(secret);
        }));
        return Signature.holds(secrets, id, timestamp, body, signatures);
    }
}
