package candour.chronology.merge;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that must come before something else. What dates make certain would be a pair for nearly every two entries; instead each
 * instant at which an entry begins or ends is a point on a line, an entry follows the point of its beginning and precedes the point of its
 * end. So a merge of n entries has about 5n links and takes n log n.
 *
 * <p>Entries are numbered in shown order (see {@link ShownOrder}); the points follow.
 */
final class OrderGraph {
    private final List<MergeEntry> entries;
    private final List<List<Integer>> following = new ArrayList<>();
    private final int[] waitingFor;

    OrderGraph(List<MergeEntry> entries, Map<UUID, Integer> numbers, List<StatedOrder> stated) {
        this.entries = entries;
        TreeMap<Instant, Integer> points = points(entries);
        int nodes = entries.size() + points.size();
        for (int i = 0; i < nodes; i++) following.add(new ArrayList<>(2));
        waitingFor = new int[nodes];
        for (int point = entries.size() + 1; point < nodes; point++) link(point - 1, point);
        for (int i = 0; i < entries.size(); i++) hang(i, points);
        for (StatedOrder order : stated) {
            Integer before = numbers.get(order.before());
            Integer after = numbers.get(order.after());
            if (before != null && after != null) link(before, after);
        }
    }

    /** A doubted date makes nothing certain, so it hangs on no point. */
    private static TreeMap<Instant, Integer> points(List<MergeEntry> entries) {
        TreeMap<Instant, Integer> points = new TreeMap<>();
        for (MergeEntry entry : entries) {
            if (entry.when().dateDoubted()) continue;
            if (entry.when().earliest() != null) points.put(entry.when().earliest(), 0);
            if (entry.when().latest() != null) points.put(entry.when().latest(), 0);
        }
        int number = entries.size();
        for (Map.Entry<Instant, Integer> point : points.entrySet()) point.setValue(number++);
        return points;
    }

    private void hang(int entry, TreeMap<Instant, Integer> points) {
        if (entries.get(entry).when().dateDoubted()) return;
        Instant earliest = entries.get(entry).when().earliest();
        Instant latest = entries.get(entry).when().latest();
        if (earliest != null) link(points.get(earliest), entry);
        if (latest != null) link(entry, points.get(latest));
    }

    private void link(int before, int after) {
        following.get(before).add(after);
        waitingFor[after]++;
    }

    /** Keeps every link and otherwise the shown order. Entries left out of the answer wait for one another in a circle. */
    List<MergeEntry> order() {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        Deque<Integer> points = new ArrayDeque<>();
        for (int node = 0; node < waitingFor.length; node++)
            if (waitingFor[node] == 0) (isEntry(node) ? ready : points).add(node);
        List<MergeEntry> order = new ArrayList<>(entries.size());
        while (!points.isEmpty() || !ready.isEmpty()) {
            int node = points.isEmpty() ? ready.remove() : points.remove();
            if (isEntry(node)) order.add(entries.get(node));
            for (int next : following.get(node))
                if (--waitingFor[next] == 0) (isEntry(next) ? ready : points).add(next);
        }
        return order;
    }

    /** After {@link #order()} left entries out: one circle among them, from its first entry in shown order. */
    List<UUID> circle() {
        int[] before = new int[waitingFor.length];
        for (int node = waitingFor.length - 1; node >= 0; node--)
            if (waitingFor[node] > 0) for (int next : following.get(node)) before[next] = node;
        int node = 0;
        while (waitingFor[node] == 0) node++;
        List<Integer> walked = new ArrayList<>();
        int[] seenAt = new int[waitingFor.length];
        while (seenAt[node] == 0) {
            walked.add(node);
            seenAt[node] = walked.size();
            node = before[node];
        }
        List<Integer> circle = new ArrayList<>(walked.subList(seenAt[node] - 1, walked.size())).reversed();
        circle = new ArrayList<>(circle.stream().filter(this::isEntry).toList());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle.stream().map(entry -> entries.get(entry).entryId()).toList();
    }

    private boolean isEntry(int node) {
        return node < entries.size();
    }
}
