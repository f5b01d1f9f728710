package candour.platform.rest.description;

import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of the catalogue as described answers, one for each status, so that none is described that is not given. */
final class ProblemAnswers {

    static final String PROBLEM = "Problem";

    private ProblemAnswers() {}

    /** Adds the answers of the statuses that operations refer to, with an example for each type of problem. */
    static void describe(Components components, Set<String> statuses) {
        components.addSchema(PROBLEM, problem());
        var byStatus = Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.keySet().removeIf(status -> !statuses.contains(status.toString()));
        byStatus.forEach((status, types) -> components.addResponse(name(status), answer(types)));
    }

    /** A reference to the answer with this status. */
    static APIResponse of(int status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(int status) {
        return PROBLEM + status;
    }

    private static APIResponse answer(List<ProblemType> types) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        for (var type : types) {
            var example = new TreeMap<String, Object>();
            example.put("type", type.uri().toString());
            example.put("title", type.title());
            example.put("status", type.status());
            example.put("detail", "What happened here, in a plain sentence.");
            example.put("instance", "urn:candour:occurrence:5f0c6a1e9d3b4c7f8a2e1d0c9b8a7f6e");
            media.addExample(
                    type.uri().toString().replaceAll(".*:", ""),
                    OASFactory.createExample().value(example));
        }
        return OASFactory.createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; ")) + ".")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Schema problem() {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("The one shape of every error.")
                .required(List.of("type", "title", "status", "detail", "instance"));
        var words = Words.of(Problem.class);
        for (var component : Problem.class.getRecordComponents()) {
            var property =
                    switch (component.getName()) {
                        case "type", "instance" -> text().format("uri");
                        case "status" -> OASFactory.createSchema().addType(SchemaType.INTEGER);
                        case "needs" ->
                            OASFactory.createSchema().addType(SchemaType.ARRAY).items(text());
                        case "errors" ->
                            OASFactory.createSchema()
                                    .addType(SchemaType.ARRAY)
                                    .items(OASFactory.createSchema()
                                            .addType(SchemaType.OBJECT)
                                            .addProperty("field", text())
                                            .addProperty("message", text()));
                        default -> text();
                    };
            schema.addProperty(component.getName(), property.description(words.get(component.getName())));
        }
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
