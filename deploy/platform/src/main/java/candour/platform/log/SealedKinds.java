package candour.platform.log;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field whose type is a sealed interface of ours says which of its records it holds in a property {@code kind}: the
 * name in {@link Stored}, or the record's simple name in lower case with hyphens. So pure packages need no annotation of
 * a JSON library.
 */
final class SealedKinds extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final JsonTypeInfo.Value KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);

    private SealedKinds() {}

    static AnnotationIntrospector introspector() {
        return new SealedKinds();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        JsonTypeInfo.Value said = super.findPolymorphicTypeInfo(config, annotated);
        return said == null && annotated instanceof AnnotatedClass && isOurs(annotated.getRawType()) ? KIND : said;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isOurs(annotated.getRawType())) {
            return super.findSubtypes(annotated);
        }
        var kinds = new ArrayList<NamedType>();
        for (Class<?> record : EventTypes.recordsOf(annotated.getRawType())) {
            kinds.add(new NamedType(record, kind(record)));
        }
        return kinds;
    }

    private static boolean isOurs(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith("candour.");
    }

    private static String kind(Class<?> record) {
        Stored stored = record.getAnnotation(Stored.class);
        return stored != null
                ? stored.value()
                : record.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }
}
