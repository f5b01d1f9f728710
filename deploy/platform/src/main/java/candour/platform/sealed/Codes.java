package candour.platform.sealed;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How kinds, scopes and subjects are written, and bytes as text. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private Codes() {}

    /** A kind or a scope; the message never repeats what was given, since it may be a name put in the wrong place. */
    static void check(String what, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The " + what + " of a sealed value must be a code or a reference");
        }
    }

    /** Subjects, each once; at least one. */
    static List<String> subjects(Collection<String> subjects) {
        var distinct = subjects.stream().distinct().toList();
        if (distinct.isEmpty()) {
            throw new IllegalArgumentException("A sealed value needs at least one subject");
        }
        distinct.forEach(subject -> check("subject", subject));
        return distinct;
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes, or empty unless the text is exactly what {@link #text} writes: Java reads "QQ==" and "QR==" alike. */
    static Optional<byte[]> bytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return text(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
