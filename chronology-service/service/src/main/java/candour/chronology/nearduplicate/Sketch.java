package candour.chronology.nearduplicate;

/**
 * A short sketch of a set of shingles (MinHash): each band agrees for two texts with the third power of their likeness, so of texts that
 * are half alike at least one of the bands agrees in 998 cases of 1,000, and texts that are hardly alike seldom meet.
 */
final class Sketch {
    static final int BANDS = 48;
    private static final int ROWS = 3;
    private static final int[] FACTORS = new int[BANDS * ROWS];
    private static final int[] SUMMANDS = new int[BANDS * ROWS];

    static {
        // Any fixed odd factors will do; the same for ever, so that the same words give the same suggestions.
        int state = 0x9e3779b9;
        for (int i = 0; i < FACTORS.length; i++) {
            state += 0x6d2b79f5;
            FACTORS[i] = Shingles.mixed(state) | 1;
            state += 0x6d2b79f5;
            SUMMANDS[i] = Shingles.mixed(state);
        }
    }

    private Sketch() {}

    /** One number for each band. */
    static int[] of(int[] shingles) {
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int hash = band;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++)
                hash = Shingles.mixed(hash * 31 + least(shingles, row));
            bands[band] = hash;
        }
        return bands;
    }

    private static int least(int[] shingles, int row) {
        int least = Integer.MAX_VALUE;
        for (int shingle : shingles) least = Math.min(least, Shingles.mixed(shingle * FACTORS[row] + SUMMANDS[row]));
        return least;
    }
}
