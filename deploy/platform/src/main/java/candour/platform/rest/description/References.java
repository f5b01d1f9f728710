package candour.platform.rest.description;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Follows references between schemas: to their new names, and to find those nobody needs. */
final class References {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, String> names;

    References(Map<String, String> names) {
        this.names = names;
    }

    String name(String name) {
        return names.getOrDefault(name, name);
    }

    /** Gives every reference within a schema its new name. */
    void follow(Schema schema) {
        within(schema, each -> {
            var name = target(each);
            if (name != null && names.containsKey(name)) {
                each.setRef(PREFIX + name(name));
            }
        });
    }

    /** Renames within the paths, and says which schemas are reached from there. */
    Set<String> reachable(Collection<PathItem> paths, Map<String, Schema> schemas) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<Schema>();
        paths.stream().flatMap(References::of).forEach(schema -> {
            follow(schema);
            open.add(schema);
        });
        while (!open.isEmpty()) {
            within(open.remove(), each -> {
                var name = target(each);
                if (name != null && schemas.containsKey(name) && reached.add(name)) {
                    open.add(schemas.get(name));
                }
            });
        }
        return reached;
    }

    private static Stream<Schema> of(PathItem item) {
        return item.getOperations().values().stream()
                .flatMap(operation -> Stream.of(
                                Objects.requireNonNullElse(
                                                operation.getParameters(),
                                                List.<org.eclipse.microprofile.openapi.models.parameters.Parameter>of())
                                        .stream()
                                        .map(parameter -> parameter.getSchema()),
                                operation.getRequestBody() == null
                                        ? Stream.<Schema>of()
                                        : of(operation.getRequestBody().getContent()),
                                operation.getResponses().getAPIResponses().values().stream()
                                        .flatMap(response -> of(response.getContent())))
                        .flatMap(each -> each))
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().map(media -> media.getSchema());
    }

    private static @Nullable String target(Schema schema) {
        return schema.getRef() != null && schema.getRef().startsWith(PREFIX)
                ? schema.getRef().substring(PREFIX.length())
                : null;
    }

    private static void within(@Nullable Schema schema, Consumer<Schema> each) {
        if (schema == null) {
            return;
        }
        each.accept(schema);
        within(schema.getItems(), each);
        within(schema.getAdditionalPropertiesSchema(), each);
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .values()
                .forEach(part -> within(part, each));
        for (var parts : List.of(
                Objects.requireNonNullElse(schema.getAllOf(), List.<Schema>of()),
                Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of()),
                Objects.requireNonNullElse(schema.getOneOf(), List.<Schema>of()))) {
            parts.forEach(part -> within(part, each));
        }
    }
}
