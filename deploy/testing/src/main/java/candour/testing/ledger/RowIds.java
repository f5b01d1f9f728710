package candour.testing.ledger;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows that a spec's name says it keeps: {@code "S002-011…013, 015, X-03: what follows"} names five. */
final class RowIds {

    private static final Pattern NEXT =
            Pattern.compile("(?<prefix>S00\\d|X)-(?<first>\\d{2,3})|(?<sep>…|, ?)(?<more>\\d{2,3})\\b");

    private RowIds() {}

    static Set<String> in(String name) {
        var ids = new LinkedHashSet<String>();
        var colon = name.indexOf(':');
        var found = NEXT.matcher(colon < 0 ? name : name.substring(0, colon));
        String prefix = null;
        int last = 0;
        while (found.find()) {
            if (found.group("prefix") != null) {
                prefix = found.group("prefix");
                last = Integer.parseInt(found.group("first"));
                ids.add(id(prefix, last, found.group("first").length()));
            } else if (prefix != null) {
                int number = Integer.parseInt(found.group("more"));
                int from = found.group("sep").equals("…") ? last + 1 : number;
                for (int n = from; n <= number; n++) {
                    ids.add(id(prefix, n, found.group("more").length()));
                }
                last = number;
            }
        }
        return ids;
    }

    private static String id(String prefix, int number, int width) {
        return prefix + "-" + ("%0" + width + "d").formatted(number);
    }
}
