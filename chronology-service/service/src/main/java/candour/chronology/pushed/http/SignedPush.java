package candour.chronology.pushed.http;

import candour.chronology.pushclient.PushKind;
import candour.chronology.pushclient.Signature;
import candour.chronology.pushed.document.SenderKeys;
import candour.chronology.read.PushClientRow;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whether a push was signed by the system whose token it came with, and lately. Nothing here looks at any review. */
@Singleton
class SignedPush {
    private final Views views;
    private final SenderKeys keys;

    SignedPush(Views views, SenderKeys keys) {
        this.views = views;
        this.keys = keys;
    }

    /** The three headers of Standard Webhooks, as they came. */
    record Headers(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signature) {}

    /** @return the push's own id; 400 when a header is missing, 401 when the signature does not hold, 403 for what it may not push */
    String check(Exchange exchange, Headers headers, PushKind kind, byte[] body) {
        String id = present("webhook-id", headers.id());
        String timestamp = present("webhook-timestamp", headers.timestamp());
        String signature = present("webhook-signature", headers.signature());
        if (!Signature.wellFormedId(id))
            throw Problem.invalid("header.webhook-id", "Must be 1 to 100 letters, digits and _ : -")
                    .asException();
        var client = views.find(PushClientRow.PUSH_CLIENTS, exchange.actor().reference(), null);
        boolean made = keys.made(client, id, timestamp, body, signature);
        if (!made || !Signature.fresh(timestamp, exchange.now()))
            throw Problem.of(
                            ProblemType.NOT_SIGNED_IN,
                            "The signature does not hold: another key, another body, or a time more than five minutes away.")
                    .because("SIGNATURE_DOES_NOT_HOLD")
                    .asException();
        var row = client.orElseThrow();
        boolean own = row.agency().value().equals(exchange.actor().organisation());
        if (row.ended() || !own || !row.kinds().contains(kind))
            throw Problem.of(ProblemType.NOT_ALLOWED, "The system is not registered to push this.")
                    .because("CLIENT_SCOPE")
                    .asException();
        return id;
    }

    private static String present(String header, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 2_000)
            throw Problem.invalid("header." + header, "Is missing, or too long.")
                    .asException();
        return value;
    }
}
