package candour.proof;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes one flat JSON object in the one way a verifier accepts: keys in the order given, no white space, only the
 * escapes JSON demands (control characters as {@code \}{@code u00xx} in lower case), whole numbers, base64 with padding,
 * lower-case hex.
 */
public final class CanonicalJsonWriter {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder json = new StringBuilder(512).append('{');

    public CanonicalJsonWriter number(String key, long value) {
        key(key).append(value);
        return this;
    }

    public CanonicalJsonWriter text(String key, String value) {
        quote(key(key), value);
        return this;
    }

    public CanonicalJsonWriter base64(String key, byte[] value) {
        key(key).append('"').append(Base64.getEncoder().encodeToString(value)).append('"');
        return this;
    }

    public CanonicalJsonWriter hex(String key, byte[] value) {
        key(key).append('"').append(HEX.formatHex(value)).append('"');
        return this;
    }

    public CanonicalJsonWriter hexes(String key, List<byte[]> values) {
        key(key).append('[');
        for (int i = 0; i < values.size(); i++) {
            json.append(i == 0 ? "\"" : ",\"")
                    .append(HEX.formatHex(values.get(i)))
                    .append('"');
        }
        json.append(']');
        return this;
    }

    /** The object, without a line end. Write nothing more afterwards. */
    public String end() {
        return json.append('}').toString();
    }

    private StringBuilder key(String key) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(key).append("\":");
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20) {
                json.append(value, plain, i).append('\\');
                plain = c < 0x20 ? i + 1 : i;
                if (c < 0x20) {
                    json.append("u00").append(HEX.toHexDigits((byte) c));
                }
            }
        }
        json.append(value, plain, value.length()).append('"');
    }
}
