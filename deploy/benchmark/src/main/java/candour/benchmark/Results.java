package candour.benchmark;

import java.util.ArrayList;
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

    void add(String what, String value, double ratio, String target) {
        figures.add(new Figure(what, value, ratio, target));
        System.out.printf(Locale.ROOT, "  %-58s %18s  %s  %s%n", what, value, text(ratio), target);
    }

    String table() {
        var table = new StringBuilder("| what | value | ratio | target |\n|---|---|---|---|\n");
        for (var figure : figures) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(figure.what(), figure.value(), text(figure.ratio()), figure.target()));
        }
        return table.toString();
    }

    private static String text(double ratio) {
        return Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
