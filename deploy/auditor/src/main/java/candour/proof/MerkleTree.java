package candour.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/**
 * The Merkle tree over a log that only grows (RFC 9162 section 2.1), for making proofs. Leaf hashes are read when
 * needed, 256 at a time; hashes of complete subtrees of 256 leaves and more never change and are remembered (about 200
 * bytes for every 256 leaves), so that after the first proof the next ones read a few hundred leaves each. May be
 * shared by threads.
 */
public final class MerkleTree {
    private static final int PAGE = 256;

    private final Leaves leaves;
    private final Map<Subtree, byte[]> complete = new ConcurrentHashMap<>();

    /** Where leaf hashes come from: exactly {@code count} of them, from leaf index {@code from} on. */
    @FunctionalInterface
    public interface Leaves {
        List<byte[]> read(long from, int count);
    }

    private record Subtree(long from, long to) {}

    public MerkleTree(Leaves leaves) {
        this.leaves = leaves;
    }

    public static MerkleTree of(List<byte[]> leafHashes) {
        return new MerkleTree((from, count) -> leafHashes.subList((int) from, (int) from + count));
    }

    public static MerkleTree over(LongFunction<byte[]> leafHashAt) {
        return new MerkleTree((from, count) -> {
            var page = new ArrayList<byte[]>(count);
            for (int i = 0; i < count; i++) {
                page.add(leafHashAt.apply(from + i));
            }
            return page;
        });
    }

    /** Root of the first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? new Sha256().nothing() : hash(0, size, new Sha256());
    }

    /** What {@link MerkleProof#verifyInclusion} needs to see that a leaf is among the first {@code size} ones. */
    public List<byte[]> inclusionProof(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a log of " + size + ".");
        }
        var path = new ArrayList<byte[]>();
        include(index, 0, size, path, new Sha256());
        return path;
    }

    /** What {@link MerkleProof#verifyConsistency} needs to see that the first log was only added to. */
    public List<byte[]> consistencyProof(long first, long second) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException("A log of " + second + " cannot extend one of " + first + ".");
        }
        var path = new ArrayList<byte[]>();
        if (first > 0 && first < second) {
            extend(first, 0, second, true, path, new Sha256());
        }
        return path;
    }

    private void include(long index, long from, long to, List<byte[]> path, Sha256 sha256) {
        if (to - from == 1) {
            return;
        }
        long middle = from + leftSize(to - from);
        if (index < middle) {
            include(index, from, middle, path, sha256);
            path.add(hash(middle, to, sha256));
        } else {
            include(index, middle, to, path, sha256);
            path.add(hash(from, middle, sha256));
        }
    }

    private void extend(long first, long from, long to, boolean wasWholeTree, List<byte[]> path, Sha256 sha256) {
        if (first == to) {
            if (!wasWholeTree) {
                path.add(hash(from, to, sha256));
            }
            return;
        }
        long middle = from + leftSize(to - from);
        if (first <= middle) {
            extend(first, from, middle, wasWholeTree, path, sha256);
            path.add(hash(middle, to, sha256));
        } else {
            extend(first, middle, to, false, path, sha256);
            path.add(hash(from, middle, sha256));
        }
    }

    private byte[] hash(long from, long to, Sha256 sha256) {
        long count = to - from;
        if (count < PAGE) {
            var page = new Frontier();
            leaves.read(from, (int) count).forEach(page::append);
            return page.root();
        }
        boolean neverChanges = Long.bitCount(count) == 1;
        byte[] known = neverChanges ? complete.get(new Subtree(from, to)) : null;
        if (known != null) {
            return known;
        }
        byte[] hash;
        if (count == PAGE) {
            var page = new Frontier();
            leaves.read(from, PAGE).forEach(page::append);
            hash = page.root();
        } else {
            long middle = from + leftSize(count);
            hash = sha256.node(hash(from, middle, sha256), hash(middle, to, sha256));
        }
        if (neverChanges) {
            complete.put(new Subtree(from, to), hash);
        }
        return hash;
    }

    /** The largest power of two smaller than {@code count}. */
    private static long leftSize(long count) {
        return Long.highestOneBit(count - 1);
    }
}
