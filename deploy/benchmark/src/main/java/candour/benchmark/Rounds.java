package candour.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Several things measured in turn, round after round, so that whatever else the machine does falls on all of them alike.
 * A ratio is the median of the ratios of each round; the first round warms up and does not count.
 */
final class Rounds {

    private final Map<String, Callable<Double>> measured = new LinkedHashMap<>();
    private final Map<String, List<Double>> found = new LinkedHashMap<>();

    /** Adds one, answering how many a second. */
    Rounds of(String name, Callable<Double> perSecond) {
        measured.put(name, perSecond);
        found.put(name, new ArrayList<>());
        return this;
    }

    Rounds run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (var each : measured.entrySet()) {
                double perSecond = each.getValue().call();
                if (round > 0) {
                    found.getOrDefault(each.getKey(), List.of()).add(perSecond);
                }
            }
        }
        return this;
    }

    /** The median of what was measured. */
    double perSecond(String name) {
        return Results.median(found.getOrDefault(name, List.of()));
    }

    /** The median of one to another in the same round. */
    double ratio(String name, String limit) {
        var of = found.getOrDefault(name, List.of());
        var to = found.getOrDefault(limit, List.of());
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < of.size(); i++) {
            ratios.add(of.get(i) / to.get(i));
        }
        return Results.median(ratios);
    }
}
