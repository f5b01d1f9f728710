package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over a text that anybody can write again by hand: a title, the inputs sorted, the stated links sorted, then each entry's id,
 * version and certainty in order, one a line, ended by a line feed.
 */
final class MergeDigest {
    private MergeDigest() {}

    static String of(Collection<Input> inputs, List<StatedOrder> stated, List<Placed> order) {
        MessageDigest digest = sha256();
        line(digest, "candour merged chronology 1");
        inputs.stream()
                .distinct()
                .sorted()
                .forEach(input -> line(digest, "input " + input.agency() + " " + input.version()));
        stated.forEach(link -> line(digest, "stated " + link.before() + " " + link.after()));
        for (Placed placed : order) {
            String certainty = placed.toNext() == null ? "" : " " + placed.toNext();
            line(
                    digest,
                    "entry " + placed.entry().entryId() + " " + placed.entry().version() + certainty);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void line(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
