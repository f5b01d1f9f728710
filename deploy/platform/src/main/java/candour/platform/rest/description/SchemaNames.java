package candour.platform.rest.description;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names for types that share a simple name: the noun they belong to goes before it ({@code UploadStage}), never a number. */
final class SchemaNames {

    private SchemaNames() {}

    /** The new names of those that need one. */
    static Map<String, String> of(Map<String, Class<?>> classes, Set<String> taken) {
        var names = new HashMap<String, String>();
        var used = new HashSet<>(taken);
        classes.forEach((name, type) -> {
            var simple = type.getSimpleName();
            if (name.startsWith(simple) && (!name.equals(simple) || taken.contains(simple + "1"))) {
                var better = noun(type) + simple;
                if (name.matches(simple + "\\d*") && used.add(better)) {
                    names.put(name, better);
                }
            }
        });
        return names;
    }

    private static String noun(Class<?> type) {
        var outer = type.getEnclosingClass();
        if (outer != null) {
            return outer.getSimpleName().replaceAll("(Resource|Command|Event|Answer|Row)$", "");
        }
        var last = Arrays.stream(type.getPackageName().split("\\."))
                .filter(part -> !part.equals("http") && !part.equals("read"))
                .reduce("", (_, part) -> part);
        return Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }
}
