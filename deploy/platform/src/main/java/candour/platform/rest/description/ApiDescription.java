package candour.platform.rest.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What every operation of every service has in common, said once. Everything is in one order on every run. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        about(api);
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var tags = new TreeMap<String, String>();
        var statuses = new TreeSet<String>();
        if (api.getPaths() != null) {
            var sorted = new TreeMap<>(api.getPaths().getPathItems());
            var paths = OASFactory.createPaths();
            var types = new DescribedTypes(
                    Objects.requireNonNullElse(api.getComponents().getSchemas(), new TreeMap<>()));
            sorted.forEach((path, item) -> {
                item.getOperations().forEach((method, operation) -> {
                    var described = new DescribedOperation(path, method, operation);
                    described.complete();
                    types.answer(described.answer(), described.answerType());
                    types.request(described.body(), described.bodyType());
                    statuses.addAll(operation.getResponses().getAPIResponses().keySet());
                    tags.putIfAbsent(described.tag(), described.tagWords());
                });
                paths.addPathItem(path, item);
            });
            api.setPaths(paths);
            api.getComponents().setSchemas(types.told(sorted.values()));
        }
        ProblemAnswers.describe(api.getComponents(), statuses);
        api.setTags(tags.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }

    private static void about(OpenAPI api) {
        var name = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .orElse("candour");
        api.setInfo(OASFactory.createInfo()
                .title("Candour: " + name)
                .version("1")
                .description("""
                        Part of Candour, the system of record for safeguarding reviews. Changes take an `Idempotency-Key`; \
                        those marked so need `If-Match`. Every GET can be asked `asOf` an instant. Lists come in pages: \
                        follow `Link: rel="next"`. Every error has one shape, `Problem` (RFC 9457).""")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"))
                .addExtension("x-api-status", "alpha"));
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An OpenID Connect access token for the audience candour."));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }
}
