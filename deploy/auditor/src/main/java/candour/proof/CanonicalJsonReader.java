package candour.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads what {@link CanonicalJsonWriter} wrote, key by key in the order the caller expects. Whatever is not where it
 * belongs is refused with {@link IllegalArgumentException}. Java's decoders accept several spellings of one value
 * ({@code QQ==} and {@code QR==} are the same base64 to them), so the caller still writes the object again and compares.
 */
public final class CanonicalJsonReader {
    private static final HexFormat HEX = HexFormat.of();

    private final String json;
    private int at;

    public CanonicalJsonReader(String json) {
        this.json = json;
        expect("{");
    }

    public long number(String key) {
        key(key);
        int start = at;
        if (at < json.length() && json.charAt(at) == '-') {
            at++;
        }
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        return Long.parseLong(json, start, at, 10);
    }

    public String text(String key) {
        key(key);
        return string();
    }

    public byte[] base64(String key) {
        key(key);
        return Base64.getDecoder().decode(string());
    }

    public byte[] hex(String key) {
        key(key);
        return HEX.parseHex(string());
    }

    public List<byte[]> hexes(String key) {
        key(key);
        expect("[");
        var values = new ArrayList<byte[]>();
        while (!json.startsWith("]", at)) {
            if (!values.isEmpty()) {
                expect(",");
            }
            values.add(HEX.parseHex(string()));
        }
        at++;
        return values;
    }

    /** Refuses anything after the object. */
    public void end() {
        expect("}");
        if (at != json.length()) {
            throw new IllegalArgumentException("Something follows the object at character " + at + ".");
        }
    }

    private void key(String key) {
        if (at > 1) {
            expect(",");
        }
        expect("\"");
        expect(key);
        expect("\":");
    }

    private String string() {
        expect("\"");
        int close = json.indexOf('"', at);
        if (close < 0) {
            throw new IllegalArgumentException("A text does not end.");
        }
        if (json.indexOf('\\', at, close) < 0) {
            String plain = json.substring(at, close);
            at = close + 1;
            return plain;
        }
        return unescaped();
    }

    private String unescaped() {
        var text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c != '\\') {
                text.append(c);
            } else if (json.startsWith("u", at) && at + 5 <= json.length()) {
                text.append((char) HexFormat.fromHexDigits(json, at + 1, at + 5));
                at += 5;
            } else if (at < json.length()) {
                text.append(json.charAt(at++));
            }
        }
        expect("\"");
        return text.toString();
    }

    private void expect(String token) {
        if (!json.startsWith(token, at)) {
            throw new IllegalArgumentException("Expected " + token + " at character " + at + ".");
        }
        at += token.length();
    }
}
