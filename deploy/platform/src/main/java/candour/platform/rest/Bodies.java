package candour.platform.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Reads JSON bodies once and whole, up to 1 MiB: for the limit and for the mark of an Idempotency-Key. */
@Singleton
class Bodies {

    static final int LIMIT = 1024 * 1024;

    void read(ContainerRequestContext request, Method resource, Incoming in) throws IOException {
        var type = request.getMediaType();
        if (type != null && isJson(type)) {
            readJson(request, in);
        }
        var none = type == null ? request.getLength() <= 0 : isJson(type) && in.body == null;
        if (none && takesBody(resource)) {
            throw Problem.invalid("body", "Is missing.").asException();
        }
    }

    private static boolean takesBody(Method resource) {
        return Arrays.stream(resource.getParameters()).anyMatch(parameter -> Arrays.stream(parameter.getAnnotations())
                .map(annotation -> annotation.annotationType().getName())
                .allMatch(name -> name.startsWith("jakarta.validation.")));
    }

    private static void readJson(ContainerRequestContext request, Incoming in) throws IOException {
        if (request.getLength() > LIMIT) {
            throw tooLarge();
        }
        var body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw tooLarge();
        }
        in.body = body.length == 0 ? null : body;
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
