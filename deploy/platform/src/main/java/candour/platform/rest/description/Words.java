package candour.platform.rest.description;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words written above the code, so that they are written once. */
final class Words {

    private static final CommentFormatter FORMAT = new CommentFormatter();

    private Words() {}

    /** What is said of a class's or record's parts, by their names. */
    static Map<String, String> of(Class<?> type) {
        var said = new HashMap<String, String>();
        for (var part :
                RuntimeJavadoc.getJavadoc(type.getName(), type.getClassLoader()).getRecordComponents()) {
            var words = plain(part.getComment());
            if (words != null) {
                said.put(part.getName(), words);
            }
        }
        return said;
    }

    /** What is said of a type itself, or null. */
    static @Nullable String about(Class<?> type) {
        return plain(
                RuntimeJavadoc.getJavadoc(type.getName(), type.getClassLoader()).getComment());
    }

    /** What is said of a method, or null. */
    static @Nullable String about(Method method) {
        return plain(RuntimeJavadoc.getJavadoc(method).getComment());
    }

    /** The first sentence, without its full stop: a summary. */
    static String firstSentence(String words) {
        return words.split("(?<=[.:;?])\\s", 2)[0].replaceAll("[.:;]$", "");
    }

    private static @Nullable String plain(Comment comment) {
        var text = FORMAT.format(comment)
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
