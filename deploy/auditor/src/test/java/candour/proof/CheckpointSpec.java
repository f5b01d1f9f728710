package candour.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class CheckpointSpec {
    private static final SigningKey KEY = SigningKey.parse("PRIVATE+KEY+candour/review+" + hash());
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("candour/review", 42, Samples.leafHash(new byte[0]), Instant.parse("2026-03-03T10:00:00Z"));

    /** The public example of the signed-note format, made by another implementation. */
    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static String hash() {
        return SigningKey.generate("candour/review").secretText().substring("PRIVATE+KEY+candour/review+".length());
    }

    @Test
    void keys_and_signatures_of_another_implementation_are_understood() {
        var key = VerifierKey.parse(NEUMANN);
        byte[] signature = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        byte[] text = Samples.utf8("If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n");
        assertThat(key.verifies(text, Arrays.copyOfRange(signature, 4, signature.length)))
                .isTrue();
        assertThat(Arrays.copyOf(signature, 4)).isEqualTo(key.hash());
        assertThat(SigningKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")
                        .verifier())
                .isEqualTo(key)
                .hasToString(NEUMANN);
        assertThat(key.fingerprint()).startsWith("SHA256:" + HexFormat.of().formatHex(key.hash()));
    }

    @Test
    void a_checkpoint_reads_as_the_format_says() {
        assertThat(CHECKPOINT.text()).isEqualTo("""
                        candour/review
                        42
                        bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=
                        recorded 2026-03-03T10:00:00Z
                        """);
        assertThat(KEY.sign(CHECKPOINT).note()).startsWith(CHECKPOINT.text() + "\n\u2014 candour/review ");
    }

    @Test
    void what_was_signed_comes_back_and_is_known_as_signed() {
        var timeless = new Checkpoint("candour/review", 0, CHECKPOINT.root(), null);
        for (var checkpoint : new Checkpoint[] {CHECKPOINT, timeless}) {
            var signed = SignedCheckpoint.parse(KEY.sign(checkpoint).note());
            assertThat(signed.checkpoint().text()).isEqualTo(checkpoint.text());
            assertThat(signed.isSignedBy(KEY.verifier())).isTrue();
            assertThat(signed.isSignedBy(SigningKey.generate("candour/review").verifier()))
                    .isFalse();
        }
    }

    @Test
    void a_checkpoint_has_one_spelling() {
        assertThat(Checkpoint.parse(CHECKPOINT.text()).text()).isEqualTo(CHECKPOINT.text());
        for (String other : new String[] {
            CHECKPOINT.text().replace("42", "042"),
            CHECKPOINT.text().replace("10:00:00Z", "10:00:00.000Z"),
            CHECKPOINT.text().replace("oB0=", "oB1="),
            CHECKPOINT.text() + "more\n",
            CHECKPOINT.text().stripTrailing()
        }) {
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> Checkpoint.parse(other));
        }
    }

    @Test
    void every_bit_of_a_note_changed_is_refused() {
        byte[] note = Samples.utf8(KEY.sign(CHECKPOINT).note());
        for (int at = 0; at < note.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = note.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(changed[at] != note[at]
                                && isAccepted(new String(changed, java.nio.charset.StandardCharsets.UTF_8)))
                        .as("bit %d of byte %d", bit, at)
                        .isFalse();
            }
        }
    }

    private static boolean isAccepted(String note) {
        try {
            return SignedCheckpoint.parse(note).isSignedBy(KEY.verifier());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Test
    void every_byte_of_a_key_changed_is_refused() {
        byte[] line = Samples.utf8(NEUMANN);
        for (int at = 0; at < line.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = line.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> VerifierKey.parse(new String(changed, java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void a_key_signs_only_its_own_log_and_a_damaged_one_nothing() {
        assertThatThrownBy(() -> KEY.sign(new Checkpoint("candour/other", 1, CHECKPOINT.root(), null)))
                .hasMessageContaining("no other log");
        var secret = KEY.secretText();
        assertThat(SigningKey.parse(secret).verifier()).isEqualTo(KEY.verifier());
        var damaged = secret.replace("candour/review", "candour/rewiev");
        assertThatThrownBy(() -> SigningKey.parse(damaged)).hasMessageContaining("damaged");
        assertThat(KEY.toString()).doesNotContain(secret.substring(secret.lastIndexOf('+')));
    }

    @Test
    void names_that_could_be_read_as_something_else_are_refused() {
        for (String name : new String[] {"", "two words", "a+b", "a\nb", "a\u00a0b"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.generate(name));
        }
    }
}
