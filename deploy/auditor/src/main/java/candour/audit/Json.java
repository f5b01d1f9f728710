package candour.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a service's JSON answer into maps, lists, texts, whole numbers, booleans and null. Evidence itself is never read
 * by this: what it takes from an answer is written in canonical form and verified afterwards.
 */
final class Json {
    private static final int DEEPEST = 32;

    private final String json;
    private int at;
    private int depth;

    private Json(String json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException when the text is not such JSON */
    static @Nullable Object parse(String text) {
        var reader = new Json(text);
        Object value = reader.value();
        reader.space();
        if (reader.at != text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private @Nullable Object value() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        space();
        Object value =
                switch (peek()) {
                    case '{' -> object();
                    case '[' -> array();
                    case '"' -> string();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        at++;
        for (space(); peek() != '}'; space()) {
            if (!object.isEmpty()) {
                take(',');
                space();
            }
            String key = string();
            space();
            take(':');
            object.put(key, value());
        }
        at++;
        return object;
    }

    private List<@Nullable Object> array() {
        var array = new ArrayList<@Nullable Object>();
        at++;
        for (space(); peek() != ']'; space()) {
            if (!array.isEmpty()) {
                take(',');
            }
            array.add(value());
        }
        at++;
        return array;
    }

    private String string() {
        take('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > json.length()) {
                    throw wrong();
                }
                at += 4;
                yield (char) HexFormat.fromHexDigits(json, at - 4, at);
            }
            default -> c;
        };
    }

    private long number() {
        int start = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return Long.parseLong(json, start, at, 10);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!json.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong();
        }
        at++;
    }

    private char peek() {
        if (at >= json.length()) {
            throw wrong();
        }
        return json.charAt(at);
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("The answer is not the JSON expected, at character " + at + ".");
    }
}
