package candour.chronology.nearduplicate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as the set of its runs of three words, each as a number: enough to compare by, and not to be read. */
final class Shingles {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int RUN = 3;
    private static final int PRIME = 0x01000193;

    private Shingles() {}

    /** In order, none twice; empty for a text without words. Case, accents and punctuation do not count. */
    static int[] of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        int[] words = BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .mapToInt(String::hashCode)
                .toArray();
        if (words.length == 0) return words;
        int run = Math.min(RUN, words.length);
        int[] all = new int[words.length - run + 1];
        for (int i = 0; i < all.length; i++) {
            int hash = 0x811c9dc5;
            for (int j = i; j < i + run; j++) hash = (hash ^ mixed(words[j])) * PRIME;
            all[i] = mixed(hash);
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** How many of all runs the two texts share, from 0 to 1 (Jaccard). */
    static double likeness(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) return 0;
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) shared++;
            int a = one[i];
            int b = other[j];
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return (double) shared / (one.length + other.length - shared);
    }

    /** Spreads a number's bits, so that neighbours do not stay neighbours. */
    static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
