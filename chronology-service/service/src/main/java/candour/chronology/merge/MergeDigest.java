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
    private final MessageDigest sha256 = sha256();

    private MergeDigest() {}

    static String of(Collection<Input> inputs, List<StatedOrder> stated, List<Placed> order) {
        MergeDigest digest = begun(inputs, stated);
        order.forEach(digest::add);
        return digest.hex();
    }

    /** All that comes before the first entry. */
    static MergeDigest begun(Collection<Input> inputs, List<StatedOrder> stated) {
        MergeDigest digest = new MergeDigest();
        digest.line("candour merged chronology 1");
        inputs.stream()
                .distinct()
                .sorted()
                .forEach(input -> digest.line("input " + input.agency() + " " + input.version()));
        stated.forEach(link -> digest.line("stated " + link.before() + " " + link.after()));
        return digest;
    }

    void add(Placed placed) {
        add(text(placed));
    }

    /** Lines that were written before. */
    void add(byte[] lines) {
        sha256.update(lines);
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** An entry's line. */
    static byte[] text(Placed placed) {
        String certainty = placed.toNext() == null ? "" : " " + placed.toNext();
        return bytes("entry " + placed.entry().entryId() + " " + placed.entry().version() + certainty);
    }

    private void line(String line) {
        add(bytes(line));
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
