package candour.audit;

import java.util.UUID;

/**
 * How often each 128-bit name was seen. A log of a million streams needs some 40 bytes for each here, several times
 * less than a map of texts would.
 */
final class Tally {
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] seen = new int[1 << 10];
    private int names;

    /** How often the name had been seen before; now it is once more. */
    int countAndAdd(UUID name) {
        if (2L * names >= seen.length) {
            grow();
        }
        int slot = slot(name.getMostSignificantBits(), name.getLeastSignificantBits());
        if (seen[slot] == 0) {
            names++;
        }
        return seen[slot]++;
    }

    private int slot(long high, long low) {
        long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & seen.length - 1;
        while (seen[slot] != 0 && (this.high[slot] != high || this.low[slot] != low)) {
            slot = slot + 1 & seen.length - 1;
        }
        this.high[slot] = high;
        this.low[slot] = low;
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldSeen = seen;
        high = new long[2 * oldSeen.length];
        low = new long[2 * oldSeen.length];
        seen = new int[2 * oldSeen.length];
        for (int old = 0; old < oldSeen.length; old++) {
            if (oldSeen[old] != 0) {
                seen[slot(oldHigh[old], oldLow[old])] = oldSeen[old];
            }
        }
    }
}
