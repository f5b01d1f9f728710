package candour.chronology.health.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** JSON as a tree: bounded in depth, no member twice, nothing after its end; and where in it something stands. */
final class Tree {
    private static final int DEEPEST = 60;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Tree() {}

    /** The tree, or empty when it is not JSON as it must be. The parser's own words would quote what was sent. */
    static Optional<JsonNode> of(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read.isObject() || read.isArray() ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every path below a node at which a member stands that is looked for. */
    static List<String> paths(JsonNode node, String path, BiPredicate<String, JsonNode> looked) {
        List<String> found = new ArrayList<>();
        walk(node, path, looked, found);
        return found;
    }

    private static void walk(JsonNode node, String path, BiPredicate<String, JsonNode> looked, List<String> found) {
        node.properties().forEach(member -> {
            String here = path + "." + member.getKey();
            if (looked.test(member.getKey(), member.getValue())) found.add(here);
            below(member.getValue(), here, looked, found);
        });
    }

    private static void below(JsonNode node, String here, BiPredicate<String, JsonNode> looked, List<String> found) {
        if (!node.isArray()) {
            walk(node, here, looked, found);
            return;
        }
        for (int i = 0; i < node.size(); i++) walk(node.get(i), here + "[" + i + "]", looked, found);
    }
}
