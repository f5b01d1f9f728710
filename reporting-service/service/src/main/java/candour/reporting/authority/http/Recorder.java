package candour.reporting.authority.http;

import candour.platform.access.Code;
import candour.platform.rest.Exchange;
import candour.reporting.authority.Capacity;
import candour.reporting.authority.Recording;

/** Who writes a body's act down: its own people act for themselves, everybody else records it for the body (R2). */
public final class Recorder {

    private Recorder() {}

    /** The caller, for that body. */
    public static Recording of(Exchange exchange, Capacity body) {
        return new Recording(
                new Code(exchange.actor().reference()), !exchange.roles().contains(body.name()));
    }
}
