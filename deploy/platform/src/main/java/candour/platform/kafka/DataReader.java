package candour.platform.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a neighbour's data as this service's own record: unknown fields are ignored, promised ones must be there. */
final class DataReader {

    private final ObjectReader json;

    DataReader(ObjectMapper json) {
        this.json = json.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    <D> D read(byte[] data, Class<D> type) throws IOException {
        D read = json.forType(type).readValue(data);
        if (read == null) {
            throw new NotAsPromised("there are no data");
        }
        for (var component : type.isRecord() ? type.getRecordComponents() : new java.lang.reflect.RecordComponent[0]) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class) && value(component, read) == null) {
                throw new NotAsPromised("the field " + component.getName() + " is missing");
            }
        }
        return read;
    }

    /** What is wrong, by field names only. */
    static String explain(IOException failure) {
        return switch (failure) {
            case NotAsPromised missing -> String.valueOf(missing.getMessage());
            case JsonMappingException mapping ->
                "cannot be read at "
                        + mapping.getPath().stream()
                                .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                                .filter(step -> step.matches("[A-Za-z0-9_\\[\\]]{1,60}"))
                                .collect(Collectors.joining("."));
            case JsonProcessingException _ -> "the data are not JSON";
            default -> "the data cannot be read";
        };
    }

    private static @Nullable Object value(java.lang.reflect.RecordComponent component, Object read) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + Arrays.toString(component.getAnnotations()), e);
        }
    }

    /** A promised field is missing. */
    private static final class NotAsPromised extends IOException {
        NotAsPromised(String what) {
            super(what);
        }
    }
}
