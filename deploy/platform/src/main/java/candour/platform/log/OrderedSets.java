package candour.platform.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the members of a set in their natural order, where they have one: a set's own order differs from run to run. */
final class OrderedSets extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonSerializer<?> serializer) {
        boolean ordered = Set.class.isAssignableFrom(type.getRawClass())
                && !EnumSet.class.isAssignableFrom(type.getRawClass())
                && Comparable.class.isAssignableFrom(type.getContentType().getRawClass());
        return ordered ? new InOrder(serializer) : serializer;
    }

    private static final class InOrder extends JsonSerializer<Collection<?>> implements ContextualSerializer {

        private final JsonSerializer<Object> members;

        @SuppressWarnings("unchecked")
        InOrder(JsonSerializer<?> members) {
            this.members = (JsonSerializer<Object>) members;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property)
                throws JsonMappingException {
            return new InOrder(provider.handleSecondaryContextualization(members, property));
        }

        @Override
        public void serialize(Collection<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            members.serialize(new TreeSet<Object>(set), json, provider);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Collection<?> set) {
            return set.isEmpty();
        }
    }
}
