package candour.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of the Merkle tree (RFC 9162 section 2.1): just the roots of its complete subtrees, at most 63, from
 * which the root follows. Append costs two hashes on average. Not for use by several threads at once.
 */
public final class Frontier {
    private final Sha256 sha256 = new Sha256();
    private final byte[][] completeAtLevel = new byte[Long.SIZE][];
    private long size;

    /** The tree without leaves. */
    public Frontier() {}

    /**
     * The frontier as {@link #hashes} gave it.
     *
     * @throws IllegalArgumentException when there are not as many hashes as complete subtrees
     */
    public static Frontier restore(long size, List<byte[]> hashes) {
        if (size < 0 || hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves does not have " + hashes.size() + " complete subtrees.");
        }
        var frontier = new Frontier();
        frontier.size = size;
        int next = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                frontier.completeAtLevel[level] =
                        Sha256.checked(hashes.get(next++)).clone();
            }
        }
        return frontier;
    }

    public void append(byte[] leafHash) {
        byte[] complete = Sha256.checked(leafHash);
        int level = 0;
        for (; (size >>> level & 1) == 1; level++) {
            complete = sha256.node(completeAtLevel[level], complete);
        }
        completeAtLevel[level] = complete;
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The Merkle tree hash of all leaves; of no leaf, the hash of the empty string. */
    public byte[] root() {
        byte[] root = null;
        for (int level = 0; level < Long.SIZE; level++) {
            if ((size >>> level & 1) == 1) {
                root = root == null ? completeAtLevel[level] : sha256.node(completeAtLevel[level], root);
            }
        }
        return root == null ? sha256.nothing() : root.clone();
    }

    /** Roots of the complete subtrees, the largest (leftmost) first: all that has to be kept to go on later. */
    public List<byte[]> hashes() {
        var hashes = new ArrayList<byte[]>();
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                hashes.add(completeAtLevel[level].clone());
            }
        }
        return hashes;
    }

    public Frontier copy() {
        return restore(size, hashes());
    }
}
