package candour.chronology.pushclient;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a push is signed (Standard Webhooks 1.0.0): HMAC-SHA-256 over {@code id.timestamp.body}, base64, written {@code v1,…}; several
 * signatures may stand side by side, parted by spaces. Pure: the time is an argument.
 */
public final class Signature {
    /** What a secret begins with, as it is shown: the rest is base64 of 24 to 64 bytes. */
    public static final String PREFIX = "whsec_";

    /** Further off than this, before or after, a push is not taken: nobody can play an old one again. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:-]{1,100}");

    /** A key nobody has: what is signed by a system that is not known is checked all the same, in the same time. */
    private static final byte[] NOBODYS = new byte[32];

    private Signature() {}

    /** Whether this may be a {@code webhook-id}: letters, digits and a few signs; a dot would blur what is signed. */
    public static boolean wellFormedId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether the time that was signed is within the window around now. */
    public static boolean fresh(String timestamp, Instant now) {
        if (!SECONDS.matcher(timestamp).matches()) return false;
        long off = Math.abs(now.getEpochSecond() - Long.parseLong(timestamp));
        return off <= WINDOW.toSeconds();
    }

    /**
     * Whether any of these keys made any of these signatures. Each is compared in full whatever the others came to, and with no key at
     * all the same work is done.
     *
     * @param secrets live keys as shown when they were made
     * @param signatures the header as it came
     */
    public static boolean holds(List<String> secrets, String id, String timestamp, byte[] body, String signatures) {
        boolean holds = false;
        List<byte[]> keys = secrets.stream().map(Signature::key).toList();
        for (byte[] key : keys.isEmpty() ? List.of(NOBODYS) : keys) {
            byte[] expected = sign(key, id, timestamp, body).getBytes(StandardCharsets.US_ASCII);
            for (String given : signatures.split(" ", 10))
                holds |= MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
        }
        return holds && !keys.isEmpty();
    }

    /** The signature of one push, for example {@code v1,K5oZ…}. */
    public static String sign(String secret, String id, String timestamp, byte[] body) {
        return sign(key(secret), id, timestamp, body);
    }

    private static String sign(byte[] key, String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot compute HMAC-SHA-256", e);
        }
    }

    private static byte[] key(String secret) {
        String encoded = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        return Base64.getDecoder().decode(encoded);
    }
}
