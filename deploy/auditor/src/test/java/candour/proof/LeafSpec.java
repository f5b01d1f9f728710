package candour.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class LeafSpec {
    private static final LoggedEvent CONSENT = new LoggedEvent(
            0,
            UUID.fromString("0198B7C1-0000-7000-8000-00000000ABCD"),
            "family-member-ünïcode",
            3,
            "consent-given",
            1,
            Leaf.micros(Instant.parse("2026-03-03T10:00:00.123456789Z")),
            Samples.utf8("{\"by\":\"chair\"}"),
            Samples.utf8("{}"));

    /** Computed with printf and sha256sum, so that the format is pinned by another program than this one. */
    private static final String BY_HAND = "40872a83d094334da2ea50e663fe356d6b385148fe783cf03b7d3c04075613fa";

    @Test
    void a_leaf_is_nine_lines_that_anybody_can_hash() {
        assertThat(text(CONSENT)).isEqualTo("""
                        candour-leaf-v1
                        0198b7c1-0000-7000-8000-00000000abcd
                        family-member-ünïcode
                        3
                        consent-given
                        1
                        1772532000123456
                        306862f411eefe4fff21199d856e898eef5f96b017038e5ca0d18511e2250ce9
                        44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
                        """);
        assertThat(HexFormat.of().formatHex(new Leaf().hash(CONSENT))).isEqualTo(BY_HAND);
    }

    @Test
    void one_hasher_gives_the_same_hash_again_and_again() {
        var leaf = new Leaf();
        assertThat(leaf.hash(CONSENT))
                .isEqualTo(leaf.hash(CONSENT))
                .isEqualTo(Samples.leafHash(Samples.utf8(text(CONSENT))));
    }

    @Test
    void a_name_that_could_forge_a_line_is_refused() {
        var forged = new LoggedEvent(0, CONSENT.id(), "a\n4", 3, "t", 1, 0, CONSENT.metadata(), CONSENT.payload());
        assertThatThrownBy(() -> new Leaf().hash(forged)).hasMessageContaining("control character");
    }

    @Test
    void times_before_1970_are_counted_downwards() {
        assertThat(Leaf.micros(Instant.parse("1969-12-31T23:59:59.999999Z"))).isEqualTo(-1);
    }

    private static String text(LoggedEvent e) {
        return new Leaf()
                .text(
                        e.id(),
                        e.stream(),
                        e.sequence(),
                        e.type(),
                        e.revision(),
                        e.recordedAt(),
                        e.metadata(),
                        e.payload());
    }
}
