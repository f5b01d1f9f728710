package candour.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A checkpoint with the signature of its log: a C2SP signed note with exactly one signature. A note with more
 * signatures is refused here, because a signature that cannot be checked could be changed without being noticed.
 *
 * @param checkpoint what was signed
 * @param signature four bytes that name the key, then the Ed25519 signature; not to be changed
 */
public record SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {
    private static final int LENGTH = 4 + 64;

    public SignedCheckpoint {
        if (signature.length != LENGTH) {
            throw new IllegalArgumentException("A signature has 4 bytes of key hash and 64 bytes of Ed25519.");
        }
    }

    /** The signed note: the checkpoint's text, an empty line, and the signature line. */
    public String note() {
        return checkpoint.text() + "\n" + signatureStart() + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    /**
     * Reads {@link #note}. Says nothing yet about who signed it: ask {@link #isSignedBy}.
     *
     * @throws IllegalArgumentException when the note is not exactly what {@link #note} would write
     */
    public static SignedCheckpoint parse(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("A signed checkpoint has an empty line before its signature.");
        }
        Checkpoint checkpoint = Checkpoint.parse(note.substring(0, end + 1));
        String base64 = note.substring(note.lastIndexOf(' ') + 1).stripTrailing();
        var signed = new SignedCheckpoint(checkpoint, Base64.getDecoder().decode(base64));
        if (!signed.note().equals(note)) {
            throw new IllegalArgumentException("The signed checkpoint is not written in the one canonical way.");
        }
        return signed;
    }

    public boolean isSignedBy(VerifierKey key) {
        return checkpoint.origin().equals(key.name())
                && Arrays.equals(Arrays.copyOf(signature, 4), key.hash())
                && key.verifies(
                        checkpoint.text().getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(signature, 4, LENGTH));
    }

    private String signatureStart() {
        return "\u2014 " + checkpoint.origin() + " ";
    }
}
