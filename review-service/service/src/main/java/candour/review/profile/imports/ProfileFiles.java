package candour.review.profile.imports;

import candour.review.profile.Profile;
import candour.review.profile.ProfileCheck;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads the profiles from the data files beside this class, once, when the service is put together. What every profile
 * shares stands in {@code every-profile.json}; a profile's own file wins over it, entry by entry.
 */
public final class ProfileFiles {
    private static final List<String> FILES = List.of(
            "sct-learning-review.1",
            "sct-learning-review.2",
            "sct-adult-learning-review.1",
            "eng-lcspr.1",
            "eng-sar.1",
            "eng-scr.1");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProfileFiles() {}

    /** Every profile of this product; refuses them all when one has a hole, and says which. */
    public static List<Profile> shipped() {
        return FILES.stream().map(ProfileFiles::read).toList();
    }

    private static Profile read(String name) {
        return whole(name, own(name));
    }

    /** The profile of a file's content, with what every profile shares; refuses one with a hole. */
    static Profile whole(String name, JsonNode own) {
        Profile profile;
        try {
            profile = MAPPER.treeToValue(merged(own("every-profile"), own), Profile.class);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The profile " + name + " cannot be used: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
        var holes = ProfileCheck.holes(profile);
        if (!holes.isEmpty()) {
            throw new IllegalStateException("The profile " + name + " cannot be used: " + String.join("; ", holes));
        }
        return profile;
    }

    /** The content of a file. */
    static JsonNode own(String name) {
        try (var in = Objects.requireNonNull(ProfileFiles.class.getResourceAsStream(name + ".json"), name)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("The file of the profile " + name + " cannot be read", e);
        }
    }

    private static JsonNode merged(JsonNode shared, JsonNode own) {
        var all = (ObjectNode) shared.deepCopy();
        own.properties().forEach(field -> {
            var there = all.get(field.getKey());
            all.set(
                    field.getKey(),
                    there instanceof ObjectNode && field.getValue() instanceof ObjectNode
                            ? merged(there, field.getValue())
                            : field.getValue());
        });
        return all;
    }
}
