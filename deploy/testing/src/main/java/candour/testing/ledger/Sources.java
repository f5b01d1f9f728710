package candour.testing.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sources of a service without comments and imports, by the name of their file. A type in a switch leaves no trace
 * in a class file, so who tells events and commands apart can only be seen here.
 */
final class Sources {

    private static final Pattern LEAVE_OUT =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|^(import|package) [^\\n]*", Pattern.MULTILINE);

    private final Map<String, String> byName = new TreeMap<>();

    Sources(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        try {
            var name = file.getFileName().toString().replace(".java", "");
            byName.put(name, LEAVE_OUT.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that name a type. */
    Set<String> naming(String type) {
        var word = Pattern.compile("\\b" + type + "\\b");
        return byName.entrySet().stream()
                .filter(source -> word.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands in the arm of a switch for this type, up to the next arm; empty if the file has no such arm. */
    String arm(String file, String type) {
        var arm = Pattern.compile("(?s)case " + type + "\\b[^>]*->(.*?)(?=\\bcase [A-Z]|\\n\\s*\\};|\\z)");
        var found = arm.matcher(byName.getOrDefault(file, ""));
        return found.find() ? found.group(1) : "";
    }
}
