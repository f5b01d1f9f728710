package candour.chronology.imports.preview;

import candour.platform.access.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tables with the same headings in the same order have the same shape. Nothing can be told from it but that. */
final class Shape {
    private Shape() {}

    /** @param headings as compared: without case and marks */
    static Code of(List<String> headings) {
        try {
            byte[] all = String.join("\n", headings).stripTrailing().getBytes(StandardCharsets.UTF_8);
            return new Code(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
