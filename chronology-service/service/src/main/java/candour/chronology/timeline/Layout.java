package candour.chronology.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Where everything is drawn. Marks that would lie on one another take the first row of their lane that is free again, so a timeline of n
 * entries takes n log n.
 */
record Layout(Span span, List<Lane> lanes) {
    static final int LINE = 1600;
    static final int UNDATED = 80;
    private static final int BETWEEN = 4;

    /** @param rows how many there are, at least one */
    record Lane(String name, List<Mark> marks, int rows) {}

    /** A row, and from where on it is free. */
    private record Free(int from, int row) {}

    static Layout of(Timeline timeline) {
        Span span = Span.of(timeline);
        Map<String, List<Mark>> byLane = new LinkedHashMap<>();
        timeline.lanes().forEach(lane -> byLane.put(lane, new ArrayList<>()));
        for (TimelineEntry entry : timeline.entries())
            byLane.computeIfAbsent(entry.lane(), _ -> new ArrayList<>()).add(Mark.of(entry, span));
        List<Lane> lanes = new ArrayList<>();
        byLane.forEach((name, marks) -> lanes.add(lane(name, marks)));
        return new Layout(span, lanes);
    }

    private static Lane lane(String name, List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::left)
                .thenComparing(mark -> mark.entry().number()));
        PriorityQueue<Free> rows =
                new PriorityQueue<>(Comparator.comparingInt(Free::from).thenComparingInt(Free::row));
        List<Mark> placed = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            boolean free = !rows.isEmpty() && rows.element().from() <= mark.left();
            int row = free ? rows.remove().row() : rows.size();
            rows.add(new Free(mark.right() + BETWEEN, row));
            placed.add(mark.in(row));
        }
        return new Lane(name, placed, Math.max(1, rows.size()));
    }
}
