package candour.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, printed as it comes and once more as a table for the README. */
final class Results {

    /**
     * One figure.
     *
     * @param ratio to the raw limit of the same run, or NaN where there is none
     * @param target what the design asks for, in words
     */
    record Figure(String what, String value, double ratio, String target) {}

    private final List<Figure> figures = new ArrayList<>();
    private final long began = System.nanoTime();

    /** Says what is measured now. */
    void part(String title) {
        System.out.printf("%4d s  %s%n", (System.nanoTime() - began) / 1_000_000_000, title);
    }

    void add(String what, String value, double ratio, String target) {
        figures.add(new Figure(what, value, ratio, target));
        System.out.printf(Locale.ROOT, "        %-62s %20s  %5s  %s%n", what, value, text(ratio), target);
    }

    String table() {
        var table = new StringBuilder("| what | value | ratio | target |\n|---|---|---|---|\n");
        for (var figure : figures) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(figure.what(), figure.value(), text(figure.ratio()), figure.target()));
        }
        return table.toString();
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The 99th percentile. */
    static double p99(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 99 / 100];
    }

    /** The 50th and 99th percentile of so many milliseconds. */
    static String percentiles(double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "p50 %.1f, p99 %.1f ms", sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }

    private static String text(double ratio) {
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
