package candour.benchmark;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was asked on the command line of {@code deploy/bench}.
 *
 * @param seconds how long each figure of writing takes, over all rounds
 * @param events how many events are replayed, verified and grown to
 * @param reviews among how many pages are read
 * @param parts which parts are measured
 */
record Options(double seconds, int events, int reviews, Set<String> parts) {

    static final Set<String> ALL = Set.of("writing", "reading", "visibility", "chronology", "system", "pages");

    private static final String USAGE = """
            deploy/bench [--seconds N] [--events N] [--reviews N] [--only PART]... [--long]
              --seconds N   how long each figure of writing takes (6)
              --events N    how many events are replayed, verified and grown to (100000)
              --reviews N   among how many reviews pages are read (5000)
              --only PART   writing, reading, visibility, chronology, system or pages; may be given several times
              --long        a million events and 20 seconds a figure
            """;

    static Options parse(String... words) {
        double seconds = 6;
        int events = 100_000;
        int reviews = 5_000;
        var parts = new TreeSet<String>();
        for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--seconds" -> seconds = Double.parseDouble(next(rest));
                case "--events" -> events = Math.max(2_000, Integer.parseInt(next(rest)));
                case "--reviews" -> reviews = Math.max(100, Integer.parseInt(next(rest)));
                case "--only" -> parts.add(part(next(rest)));
                case "--long" -> {
                    seconds = 20;
                    events = 1_000_000;
                }
                case String other -> throw new IllegalArgumentException("Unknown option " + other + "\n" + USAGE);
            }
        }
        return new Options(seconds, events, reviews, parts.isEmpty() ? ALL : parts);
    }

    private static String next(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.next();
    }

    private static String part(String name) {
        if (!ALL.contains(name)) {
            throw new IllegalArgumentException("There is no part " + name + "\n" + USAGE);
        }
        return name;
    }
}
