package candour.platform.rest.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * What the records say beyond their parts' types: what is always there, what may be null, what each part means. Walks a
 * schema and the Java type it was made from side by side.
 */
final class DescribedTypes {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<String, List<String>> always = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    DescribedTypes(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void answer(@Nullable Schema schema, @Nullable Type type) {
        walk(schema, type, Map.of(), answered);
        if (schema != null && schema.getRef() != null) {
            schema(schema.getRef().substring(PREFIX.length())).addProperty("degraded", degraded());
        }
    }

    private static Schema degraded() {
        return OASFactory.createSchema()
                .addType(SchemaType.BOOLEAN)
                .description("True when what is known of the neighbours is old or held up; else left out.");
    }

    void request(@Nullable Schema schema, @Nullable Type type) {
        walk(schema, type, Map.of(), asked);
    }

    /** The schemas by their final names, without those nobody refers to; the paths' references follow. */
    Map<String, Schema> told(Collection<PathItem> paths) {
        always.forEach((name, parts) -> {
            if (!asked.contains(name) && !parts.isEmpty()) {
                schema(name).setRequired(parts);
            }
        });
        asked.stream()
                .filter(name -> !answered.contains(name) && schema(name).getProperties() != null)
                .forEach(name -> schema(name).setAdditionalPropertiesBoolean(false));
        var references = new References(SchemaNames.of(classes, schemas.keySet()));
        var told = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> {
            references.follow(schema);
            told.put(references.name(name), schema);
        });
        told.keySet().retainAll(references.reachable(paths, told));
        return told;
    }

    private void walk(
            @Nullable Schema schema, @Nullable Type type, Map<String, Type> variables, Set<String> direction) {
        if (schema == null || type == null) {
            return;
        }
        var known = type instanceof TypeVariable<?> variable ? variables.get(variable.getName()) : type;
        var raw = raw(known);
        if (raw == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(PREFIX.length());
            classes.putIfAbsent(name, raw);
            if (schemas.containsKey(name) && direction.add(name)) {
                about(schema(name), raw);
                plainValue(schema(name), raw);
                parts(name, schema(name), raw, variables(raw, known, variables), direction);
            }
        } else if (schema.getItems() != null) {
            walk(schema.getItems(), argument(known, 0), variables, direction);
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            walk(schema.getAdditionalPropertiesSchema(), argument(known, 1), variables, direction);
        }
    }

    /** A record that is written as one word is described as that word. */
    private static void plainValue(Schema schema, Class<?> raw) {
        if (Arrays.stream(raw.getMethods())
                .anyMatch(method ->
                        method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class)) {
            schema.setProperties(null);
            schema.setRequired(null);
            schema.setType(List.of(SchemaType.STRING));
        }
    }

    private static void about(Schema schema, Class<?> raw) {
        if (schema.getDescription() == null && raw.getName().startsWith("candour.")) {
            schema.setDescription(Words.about(raw));
        }
    }

    private void parts(String name, Schema schema, Class<?> raw, Map<String, Type> variables, Set<String> direction) {
        if (!raw.isRecord() || schema.getProperties() == null) {
            return;
        }
        boolean first = !always.containsKey(name);
        var there = always.computeIfAbsent(name, _ -> new ArrayList<>());
        var words = Words.of(raw);
        for (var part : raw.getRecordComponents()) {
            var property = schema.getProperties().get(part.getName());
            if (property == null) {
                continue;
            }
            walk(property, part.getGenericType(), variables, direction);
            if (first) {
                boolean mayBeNull = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (!mayBeNull && !leftOutWhenEmpty(raw)) {
                    there.add(part.getName());
                }
                var put = mayBeNull && !leftOutWhenNull(raw, part) ? nullable(property) : property;
                schema.addProperty(part.getName(), described(put, words.get(part.getName())));
            }
        }
    }

    private static boolean leftOutWhenNull(Class<?> raw, RecordComponent part) {
        return raw.isAnnotationPresent(JsonInclude.class) || part.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static boolean leftOutWhenEmpty(Class<?> raw) {
        var include = raw.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    private static Schema nullable(Schema schema) {
        return schema.getRef() != null
                ? OASFactory.createSchema()
                        .addAnyOf(schema)
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL))
                : schema.addType(SchemaType.NULL);
    }

    /** Words beside a bare reference are allowed in OpenAPI 3.1, but not by all its readers: they go around it. */
    private static Schema described(Schema schema, @Nullable String words) {
        if (words == null || schema.getDescription() != null) {
            return schema;
        }
        return schema.getRef() == null
                ? schema.description(words)
                : OASFactory.createSchema().addAllOf(schema).description(words);
    }

    private static Map<String, Type> variables(Class<?> raw, @Nullable Type known, Map<String, Type> outer) {
        if (!(known instanceof ParameterizedType generic)) {
            return outer;
        }
        var inner = new HashMap<String, Type>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            inner.put(raw.getTypeParameters()[i].getName(), generic.getActualTypeArguments()[i]);
        }
        return inner;
    }

    private static @Nullable Class<?> raw(@Nullable Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case GenericArrayType _ -> Object[].class;
            case null, default -> null;
        };
    }

    private static @Nullable Type argument(@Nullable Type type, int index) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getActualTypeArguments().length > index -> generic.getActualTypeArguments()[index];
            case Class<?> plain when plain.isArray() -> plain.getComponentType();
            case null, default -> null;
        };
    }

    private Schema schema(String name) {
        return Objects.requireNonNull(schemas.get(name));
    }
}
