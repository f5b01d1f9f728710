package candour.platform.processing;

import candour.platform.log.Log;
import candour.platform.log.LoggedEvent;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * How Axon keeps tokens and dead letters: as JSON, under our own names. A dead letter refers to its event by leaf
 * index, so that a retry reads it from the log, upcast like every other reading.
 */
public final class LeafSerializer extends JacksonSerializer {

    private static final String LEAF = "leaf";

    private LeafSerializer(Builder builder) {
        super(builder);
    }

    /** Reads referred leaves from this log. */
    public static LeafSerializer over(Log log) {
        var module = new SimpleModule()
                .addSerializer(LoggedEvent.class, new Reference())
                .addDeserializer(LoggedEvent.class, new Reread(log));
        return new LeafSerializer(JacksonSerializer.builder().objectMapper(new ObjectMapper().registerModule(module)));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type == LoggedEvent.class ? new SimpleSerializedType(LEAF, "1") : super.typeForClass(type);
    }

    @Override
    public Class classForType(SerializedType type) {
        return LEAF.equals(type.getName()) ? LoggedEvent.class : super.classForType(type);
    }

    private static final class Reference extends JsonSerializer<LoggedEvent> {
        @Override
        public void serialize(LoggedEvent event, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(event.leafIndex());
        }
    }

    private static final class Reread extends JsonDeserializer<LoggedEvent> {
        private final transient Log log;

        private Reread(Log log) {
            this.log = log;
        }

        @Override
        public LoggedEvent deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return log.page(in.getLongValue(), 1).getFirst();
        }
    }
}
