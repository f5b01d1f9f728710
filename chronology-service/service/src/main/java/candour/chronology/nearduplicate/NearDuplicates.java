package candour.chronology.nearduplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds entries of different agencies whose words are at least half alike and that may lie within some days of each other. Entries meet only
 * where a band of their sketches agrees, so the work grows with the entries, not with their pairs. What is found is a suggestion; nothing
 * is ever joined by it.
 */
public final class NearDuplicates {
    /** Of all runs of three words, how many must be shared. */
    public static final double LIKE = 0.5;

    /** With how many later ones an entry is compared in one band; beyond that, the words are a form that everybody fills in. */
    private static final int MOST = 200;

    private final List<Wording> byTime;
    private final Duration window;
    private final Set<Long> met = new HashSet<>();
    private final List<Alike> found = new ArrayList<>();
    private long steps;
    private boolean cutShort;

    private NearDuplicates(List<Wording> entries, Duration window) {
        this.byTime = entries.stream()
                .filter(entry -> entry.shingles.length > 0)
                .sorted(Comparator.comparing((Wording entry) -> entry.earliest)
                        .thenComparing(entry -> entry.entryId.toString()))
                .toList();
        this.window = window;
    }

    /** @param percent of all runs of three words, how many the two share */
    public record Alike(UUID one, UUID other, int percent) {}

    /**
     * What was found, the most alike first.
     *
     * @param steps how many pairs were looked at
     * @param cutShort a phrase is so common that not every pair with it was compared
     */
    public record Found(List<Alike> pairs, long steps, boolean cutShort) {
        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param window how far apart two accounts of one event may be dated */
    public static Found among(List<Wording> entries, Duration window) {
        return new NearDuplicates(entries, window).look();
    }

    private Found look() {
        int[][] sketches =
                byTime.stream().map(entry -> Sketch.of(entry.shingles)).toArray(int[][]::new);
        long[] keys = new long[sketches.length];
        for (int band = 0; band < Sketch.BANDS; band++) {
            // The number of the band above, the place in time below: sorted, those that agree stand together and in
            // order of time.
            for (int i = 0; i < keys.length; i++) keys[i] = (long) sketches[i][band] << 32 | i;
            Arrays.sort(keys);
            meet(keys);
        }
        found.sort(Comparator.comparingInt(Alike::percent)
                .reversed()
                .thenComparing(pair -> pair.one() + "/" + pair.other()));
        return new Found(found, steps, cutShort);
    }

    private void meet(long[] keys) {
        for (int i = 0; i < keys.length; i++) {
            Instant until = later(byTime.get((int) keys[i]).latest);
            int compared = 0;
            for (int j = i + 1; j < keys.length && keys[j] >> 32 == keys[i] >> 32; j++) {
                if (byTime.get((int) keys[j]).earliest.isAfter(until)) break;
                if (++compared > MOST) {
                    cutShort = true;
                    break;
                }
                compare((int) keys[i], (int) keys[j]);
            }
        }
    }

    private void compare(int one, int other) {
        steps++;
        Wording first = byTime.get(one);
        Wording second = byTime.get(other);
        if (first.agency.equals(second.agency) || !met.add((long) one << 32 | other)) return;
        double likeness = first.likeness(second);
        if (likeness >= LIKE) found.add(new Alike(first.entryId, second.entryId, (int) Math.round(likeness * 100)));
    }

    private Instant later(Instant latest) {
        return latest.equals(Instant.MAX) ? latest : latest.plus(window);
    }
}
