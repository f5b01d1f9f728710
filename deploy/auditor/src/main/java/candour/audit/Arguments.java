package candour.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of the command line: those that stand alone, and the values of each option. */
record Arguments(List<String> alone, Map<String, List<String>> options) {

    /** Options of {@code several} take all words up to the next option, the others one; every option may come again. */
    static Arguments parse(List<String> words, Set<String> known, Set<String> several) {
        var alone = new ArrayList<String>();
        var options = new HashMap<String, List<String>>();
        String open = null;
        for (String word : words) {
            if (word.startsWith("--")) {
                refuseOpen(open, options);
                if (!known.contains(word)) {
                    throw new CannotProceed("There is no option " + word + " here.");
                }
                open = word;
                options.computeIfAbsent(word, _ -> new ArrayList<>());
            } else if (open != null) {
                options.get(open).add(word);
                open = several.contains(open) ? open : null;
            } else {
                alone.add(word);
            }
        }
        refuseOpen(open, options);
        return new Arguments(List.copyOf(alone), Map.copyOf(options));
    }

    private static void refuseOpen(@Nullable String open, Map<String, List<String>> options) {
        if (open != null && options.getOrDefault(open, List.of()).isEmpty()) {
            throw new CannotProceed(open + " needs a value.");
        }
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    String one(String option) {
        String value = oneOrNull(option);
        if (value == null) {
            throw new CannotProceed(option + " is needed.");
        }
        return value;
    }

    @Nullable
    String oneOrNull(String option) {
        var values = all(option);
        if (values.size() > 1) {
            throw new CannotProceed(option + " is given more than once.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    String onlyOneAlone(String what) {
        if (alone.size() != 1) {
            throw new CannotProceed("Exactly one " + what + " is needed.");
        }
        return alone.getFirst();
    }
}
