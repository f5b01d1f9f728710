package candour.platform.rest;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Cursors of pages: opaque and signed, bound to the list, its scope and the caller, so that nobody can make one up or
 * use another's. A cursor keeps the leaf its first page was read at, so that a list does not shift while it is paged.
 */
@Singleton
class Cursors {

    private static final int MARK = 16;

    private final Marks marks;

    Cursors(Marks marks) {
        this.marks = marks;
    }

    record Cursor(String after, long leaf) {}

    String write(Cursor cursor, String list, String scope, String caller) {
        var text = (cursor.leaf() + " " + cursor.after()).getBytes(StandardCharsets.UTF_8);
        var mark = Arrays.copyOf(mark(text, list, scope, caller), MARK);
        var all = Arrays.copyOf(mark, MARK + text.length);
        System.arraycopy(text, 0, all, MARK, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    Cursor read(String cursor, String list, String scope, String caller) {
        try {
            var all = Base64.getUrlDecoder().decode(cursor);
            var text = Arrays.copyOfRange(all, MARK, all.length);
            var mark = Arrays.copyOf(mark(text, list, scope, caller), MARK);
            if (MessageDigest.isEqual(mark, Arrays.copyOf(all, MARK))) {
                var parts = new String(text, StandardCharsets.UTF_8).split(" ", 2);
                return new Cursor(parts[1], Long.parseLong(parts[0]));
            }
        } catch (IllegalArgumentException _) {
            // Not even in the form of a cursor: answered below like any other that is not ours.
        }
        throw Problem.invalid("query.cursor", "Not a cursor of this list; start again without one.")
                .asException();
    }

    private byte[] mark(byte[] text, String list, String scope, String caller) {
        return marks.of("cursor", text, utf8(list), utf8(scope), utf8(caller));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
