package candour.platform.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a read model at a leaf: SHA-256 over its rows in the order of their keys (by code point), each as key,
 * line feed, JSON, line feed. The live model, a rebuilt one and an auditor's replay agree exactly when it is equal.
 */
public final class RowDigest {

    private final MessageDigest sha256;
    private long rows;

    /** Of no rows yet. */
    public RowDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in the next row by key. */
    public void add(Row row) {
        add(row.key(), RowJson.write(row));
    }

    void add(String key, String json) {
        sha256.update((key + "\n" + json + "\n").getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    /** How many rows went in. */
    public long rows() {
        return rows;
    }

    /** Lower-case hex; ends the digest. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
