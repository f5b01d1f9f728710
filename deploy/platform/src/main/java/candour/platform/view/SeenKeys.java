package candour.platform.view;

import java.util.BitSet;

/**
 * Which keys a generation may hold: a Bloom filter (B. H. Bloom, 1970) of 4 million bits. "No" is certain and saves
 * asking the database, which is what building a large model would otherwise spend its time on; "maybe" costs a look.
 */
final class SeenKeys {

    private static final int BITS = 1 << 22;

    private final BitSet bits = new BitSet(BITS);

    void add(String key) {
        bits.set(first(key));
        bits.set(second(key));
    }

    boolean mayContain(String key) {
        return bits.get(first(key)) && bits.get(second(key));
    }

    void clear() {
        bits.clear();
    }

    private static int first(String key) {
        return mix(key.hashCode());
    }

    /** Another hash: strings that collide in the first seldom do when read backwards. */
    private static int second(String key) {
        int hash = 17;
        for (int i = key.length() - 1; i >= 0; i--) {
            hash = 31 * hash + key.charAt(i);
        }
        return mix(hash);
    }

    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & BITS - 1;
    }
}
