package candour.platform.rest.description;

import candour.platform.rest.AcceptedBody;
import java.lang.reflect.Type;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The good answers of an operation: their status, their words, and the headers that come with them. */
final class Answers {

    private Answers() {}

    static void complete(Operation operation, HttpMethod method, @Nullable Type type) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        var given = responses.getAPIResponse("200");
        if (given == null || type == null) {
            return;
        }
        if (type == candour.platform.rest.Operation.class && method != HttpMethod.GET) {
            responses.removeAPIResponse("200");
            given.description("It has begun; follow the operation.").addHeader("Location", text("The operation."));
            responses.addAPIResponse("202", given);
        } else if (type == AcceptedBody.class) {
            given.description("Accepted; no events when it was already so.")
                    .addHeader("ETag", text("The version now."));
            if (method == HttpMethod.POST) {
                responses.addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("Accepted, and something new has an address.")
                                .content(given.getContent())
                                .addHeader("ETag", text("The version now."))
                                .addHeader("Location", text("Its address.")));
            }
        } else if (method == HttpMethod.GET) {
            read(given);
        }
    }

    /** The JSON schema of the good answer, or null. */
    static @Nullable Schema schema(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2") && each.getValue().getContent() != null)
                .map(each -> each.getValue().getContent().getMediaType("application/json"))
                .filter(media -> media != null && media.getSchema() != null)
                .map(media -> media.getSchema())
                .findFirst()
                .orElse(null);
    }

    private static void read(APIResponse given) {
        given.description("As it stands, or stood.")
                .addHeader("ETag", text("The version, for If-Match; of a single thing."))
                .addHeader("Candour-Leaf", text("How much of the log the answer counts."))
                .addHeader("Candour-Degraded", text("`true`: what is known of the neighbours is old or held up."));
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
