package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A leak is found in whatever form it lies there; a search that finds nothing would prove nothing. */
class LeaksSpec {

    private static final String CANARY = "zq0123456789abcdefcanary";
    private static final Leaks LEAKS = Leaks.of(Map.of("a note", CANARY));

    @Test
    void a_canary_is_found_in_every_form() {
        var plain = CANARY.getBytes(StandardCharsets.UTF_8);
        for (var bytes : List.of(
                plain,
                CANARY.getBytes(StandardCharsets.UTF_16LE),
                CANARY.getBytes(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII))) {
            assertThat(LEAKS.in("file", around(bytes))).containsExactly("a note lies in file");
        }
    }

    @Test
    void a_canary_is_found_at_each_alignment_of_base64() {
        for (var before : List.of("", "x", "xy", "xyz")) {
            var encoded = Base64.getEncoder().encode((before + CANARY + "tail").getBytes(StandardCharsets.UTF_8));
            assertThat(LEAKS.in("file", around(encoded)))
                    .as("after " + before.length())
                    .hasSize(1);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(LEAKS.in("file", around("zq0123456789abcdeXcanary".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static byte[] around(byte[] bytes) {
        var all = new byte[bytes.length + 2000];
        System.arraycopy(bytes, 0, all, 997, bytes.length);
        return all;
    }
}
