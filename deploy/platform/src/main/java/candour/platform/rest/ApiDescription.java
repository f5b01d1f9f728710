package candour.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What every operation of every service has in common, said once: token, problems, as-of, versions, repeats. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";
    private static final Set<HttpMethod> CHANGES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var name = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .orElse("candour");
        api.setInfo(OASFactory.createInfo()
                .title("Candour: " + name)
                .version("1")
                .description("Part of Candour, the system of record for safeguarding reviews.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"))
                .addExtension("x-api-status", "alpha"));
        api.setServers(List.of(OASFactory.createServer().url("/")));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An OpenID Connect access token for the audience candour."));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (api.getPaths() != null) {
            var sorted = new TreeMap<>(api.getPaths().getPathItems());
            var paths = OASFactory.createPaths();
            sorted.forEach((path, item) -> {
                item.getOperations().forEach((method, operation) -> complete(path, method, operation));
                paths.addPathItem(path, item);
            });
            api.setPaths(paths);
        }
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        operation.setOperationId(operationId(path, method));
        if (operation.getTags() == null || operation.getTags().isEmpty()) {
            operation.setTags(List.of(tag(path)));
        }
        if (operation.getSummary() == null) {
            operation.setSummary(method + " " + path);
        }
        var parameters =
                new ArrayList<Parameter>(operation.getParameters() == null ? List.of() : operation.getParameters());
        if (method == HttpMethod.GET) {
            parameters.add(parameter("asOf", Parameter.In.QUERY, "What was known at this instant.", "date-time"));
            parameters.add(parameter(
                    "minVersion", Parameter.In.QUERY, "Wait for this version, or for a command's 'seen'.", null));
        }
        if (CHANGES.contains(method)) {
            parameters.add(parameter("If-Match", Parameter.In.HEADER, "The ETag that was read.", null));
            parameters.add(parameter("Idempotency-Key", Parameter.In.HEADER, "The same for a repeat.", null));
        }
        parameters.add(parameter("X-Purpose", Parameter.In.HEADER, "Purpose code, from outside the team.", null));
        operation.setParameters(List.copyOf(parameters));
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        responses.removeAPIResponse("401");
        responses.removeAPIResponse("403");
        responses.removeAPIResponse("400");
        responses.addAPIResponse("4XX", problemAnswer("What was asked cannot be done (RFC 9457)."));
        responses.addAPIResponse("5XX", problemAnswer("It cannot be done at the moment (RFC 9457)."));
        operation.setResponses(responses);
    }

    /** Stable, from the path: {@code postReviewsByReviewIdContacts}. */
    private static String operationId(String path, HttpMethod method) {
        var id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (var part : path.split("[/-]")) {
            if (part.isEmpty() || part.equals("v1")) {
                continue;
            }
            var bare = part.replaceAll("[{}]", "");
            id.append(part.startsWith("{") ? "By" : "")
                    .append(Character.toUpperCase(bare.charAt(0)))
                    .append(bare.substring(1));
        }
        return id.toString();
    }

    private static String tag(String path) {
        var nouns = List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty() && !part.startsWith("{") && !part.equals("v1"))
                .toList();
        return nouns.size() > 1 && nouns.getFirst().equals("reviews") ? nouns.get(1) : nouns.getFirst();
    }

    private static Parameter parameter(String name, Parameter.In in, String description, String format) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        if (format != null) {
            schema.format(format);
        }
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(description)
                .required(false)
                .schema(schema);
    }

    private static APIResponse problemAnswer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("The one shape of every error.")
                .required(List.of("type", "title", "status", "detail", "instance"));
        // In this order: the description is compared byte by byte with the committed one.
        for (var name : List.of("type", "instance")) {
            schema.addProperty(
                    name, OASFactory.createSchema().addType(SchemaType.STRING).format("uri"));
        }
        for (var name : List.of("title", "detail", "reason", "rule", "ledger", "strength", "source", "traceId")) {
            schema.addProperty(name, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        schema.addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
        schema.addProperty(
                "needs",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema().addType(SchemaType.STRING)));
        schema.addProperty(
                "errors",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .addProperty("field", OASFactory.createSchema().addType(SchemaType.STRING))
                                .addProperty(
                                        "message", OASFactory.createSchema().addType(SchemaType.STRING))));
        return schema;
    }
}
