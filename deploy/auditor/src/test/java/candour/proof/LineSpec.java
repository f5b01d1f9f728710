package candour.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class LineSpec {
    private static final LoggedEvent EVENT = new LoggedEvent(
            7,
            UUID.fromString("0198b7c1-0000-7000-8000-00000000abcd"),
            "gate/\"ü\\\u0001",
            0,
            "gate-closed",
            2,
            -5,
            new byte[] {1},
            new byte[0]);

    @Test
    void a_line_has_one_spelling() {
        var line = new EventLine(EVENT, new byte[] {(byte) 0xab});
        assertThat(line.json())
                .isEqualTo("{\"index\":7,\"id\":\"0198b7c1-0000-7000-8000-00000000abcd\","
                        + "\"stream\":\"gate/\\\"ü\\\\\\u0001\",\"sequence\":0,\"type\":\"gate-closed\",\"revision\":2,"
                        + "\"recordedAt\":-5,\"metadata\":\"AQ==\",\"payload\":\"\",\"leaf\":\"ab\"}");
        assertThat(EventLine.parse(Samples.utf8(line.json())).json()).isEqualTo(line.json());
    }

    @Test
    void a_proven_line_has_one_spelling_too() {
        var line = new ProvenLine(new EventLine(EVENT, Samples.leafHash(new byte[0])), 9, Samples.leafHashes(2));
        assertThat(line.json()).endsWith("\"]}").contains(",\"size\":9,\"hashes\":[\"");
        assertThat(ProvenLine.parse(Samples.utf8(line.json())).json()).isEqualTo(line.json());
        var alone = new ProvenLine(line.line(), 1, List.of());
        assertThat(ProvenLine.parse(Samples.utf8(alone.json())).json()).endsWith("\"size\":1,\"hashes\":[]}");
    }

    @Test
    void the_same_value_in_another_spelling_is_refused() {
        String line = new EventLine(EVENT, new byte[] {(byte) 0xab}).json();
        for (String other : List.of(
                line.replace("AQ==", "AR=="),
                line.replace("AQ==", "AQ"),
                line.replace("\"ab\"", "\"AB\""),
                line.replace("0000abcd", "0000ABCD"),
                line.replace("-0000-7000", "-0-7000"),
                line.replace("\"index\":7", "\"index\":07"),
                line.replace("\"index\":7", "\"index\":+7"),
                line.replace("\"index\":7", "\"index\":-0"),
                line.replace("\"index\":7", "\"index\": 7"),
                line.replace("\"revision\":2", "\"revision\":4294967298"),
                line.replace("ü", "\\u00fc"),
                line.replace("gate/", "gate\\/"),
                line.replace("\"sequence\":0,\"type\":\"gate-closed\"", "\"type\":\"gate-closed\",\"sequence\":0"),
                line.replace("}", ",\"more\":1}"),
                line + " ",
                line.substring(0, line.length() - 1),
                "")) {
            assertThat(other).isNotEqualTo(line);
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> EventLine.parse(Samples.utf8(other)));
        }
    }

    @Test
    void every_byte_of_a_line_changed_is_refused_or_gives_another_leaf() {
        var leaf = new Leaf();
        var good = new LoggedEvent(7, EVENT.id(), "gate", 0, "closed", 2, 5, new byte[] {1}, new byte[] {2, 3, 4});
        byte[] line = Samples.utf8(new EventLine(good, leaf.hash(good)).json());
        for (int at = 0; at < line.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = line.clone();
                changed[at] = (byte) value;
                assertThat(value != (line[at] & 0xff) && isAccepted(changed, leaf))
                        .as("byte %d as %d", at, value)
                        .isFalse();
            }
        }
    }

    private static boolean isAccepted(byte[] line, Leaf leaf) {
        try {
            var parsed = EventLine.parse(line);
            return parsed.event().index() == 7 && java.util.Arrays.equals(leaf.hash(parsed.event()), parsed.leafHash());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
