package candour.platform.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads JSON bodies once and whole, up to 1 MiB: for the limit and for the mark of an Idempotency-Key. */
@Singleton
class Bodies {

    static final int LIMIT = 1024 * 1024;

    void read(ContainerRequestContext request, Incoming in) throws IOException {
        var type = request.getMediaType();
        if (type == null || !request.hasEntity() || !isJson(type)) {
            return;
        }
        if (request.getLength() > LIMIT) {
            throw tooLarge();
        }
        var body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw tooLarge();
        }
        in.body = body;
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static ProblemException tooLarge() {
        return Problem.of(ProblemType.TOO_LARGE, "A JSON body may have 1 MiB at most.")
                .asException();
    }
}
