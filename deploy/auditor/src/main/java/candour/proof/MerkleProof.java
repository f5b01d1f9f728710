package candour.proof;

import java.util.Arrays;
import java.util.List;

/** Checks of proofs, step by step as RFC 9162 sections 2.1.3.2 and 2.1.4.2 write them. They never throw. */
public final class MerkleProof {
    private MerkleProof() {}

    /** Whether the leaf stands at {@code index} in the log of {@code size} leaves that has this root. */
    public static boolean verifyInclusion(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var sha256 = new Sha256();
        long fn = index;
        long sn = size - 1;
        byte[] r = leafHash;
        for (byte[] p : proof) {
            if (sn == 0 || p.length != Sha256.LENGTH) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = sha256.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = sha256.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    /** Whether the log of {@code second} leaves begins with exactly the log of {@code first} leaves. */
    public static boolean verifyConsistency(
            long first, long second, byte[] firstRoot, byte[] secondRoot, List<byte[]> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        if (first == 0) {
            return proof.isEmpty() && Arrays.equals(firstRoot, new Sha256().nothing());
        }
        boolean firstIsComplete = Long.bitCount(first) == 1;
        if (proof.isEmpty() && !firstIsComplete || proof.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            return false;
        }
        byte[] start = firstIsComplete ? firstRoot : proof.getFirst();
        List<byte[]> rest = firstIsComplete ? proof : proof.subList(1, proof.size());
        return climb(first - 1, second - 1, start, rest, firstRoot, secondRoot);
    }

    private static boolean climb(
            long first, long second, byte[] start, List<byte[]> proof, byte[] firstRoot, byte[] secondRoot) {
        var sha256 = new Sha256();
        long fn = first;
        long sn = second;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = start;
        byte[] sr = start;
        for (byte[] c : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = sha256.node(c, fr);
                sr = sha256.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = sha256.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
