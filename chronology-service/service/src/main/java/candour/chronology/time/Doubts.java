package candour.chronology.time;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the words of doubt off the words of time, and remembers which there were. */
record Doubts(String rest, boolean uncertain, boolean approximate) {
    private static final Pattern UNCERTAIN = Pattern.compile(
            "^\\(?\\?{1,3}\\)?\\s*(?![/x?])|^(?:probably|possibly|maybe|perhaps|unsure|likely|thought to be|believed to be|may be)\\s+"
                    + "|\\s*\\(\\?+\\)$|\\s*\\?+$|\\s*\\(?(?:uncertain|unsure|unclear|tbc|to be confirmed|unconfirmed)\\)?$");
    private static final Pattern APPROXIMATE = Pattern.compile(
            "^(?:c|ca|circa)\\b\\.?\\s*|^~\\s*|^(?:approx(?:imately)?\\b\\.?|about|around|roughly|abt\\.?|estimated|est\\.)\\s*"
                    + "|\\s*~$|\\s*\\(?\\b(?:approx(?:imately|imate)?\\.?|estimated|or so|ish)\\)?$|(?<=[0-9])ish$");

    static Doubts in(String words) {
        String rest = words;
        boolean uncertain = false;
        boolean approximate = false;
        if (rest.endsWith("%") && rest.length() > 1)
            return new Doubts(rest.substring(0, rest.length() - 1), true, true);
        for (int round = 0; round < 4; round++) {
            String sure = UNCERTAIN.matcher(rest).replaceAll("").strip();
            if (sure.isEmpty()) break;
            uncertain |= !sure.equals(rest);
            String exact = APPROXIMATE.matcher(sure).replaceAll("").strip();
            approximate |= !exact.isEmpty() && !exact.equals(sure);
            String next = Tidy.filler(exact.isEmpty() ? sure : exact);
            if (next.equals(rest)) break;
            rest = next;
        }
        return new Doubts(rest, uncertain, approximate);
    }

    Set<Doubt> aboutDate() {
        return doubts(Doubt.DATE_UNCERTAIN, Doubt.DATE_APPROXIMATE);
    }

    Set<Doubt> aboutTime() {
        return doubts(Doubt.TIME_UNCERTAIN, Doubt.TIME_APPROXIMATE);
    }

    private Set<Doubt> doubts(Doubt whenUncertain, Doubt whenApproximate) {
        EnumSet<Doubt> found = EnumSet.noneOf(Doubt.class);
        if (uncertain) found.add(whenUncertain);
        if (approximate) found.add(whenApproximate);
        return found;
    }
}
