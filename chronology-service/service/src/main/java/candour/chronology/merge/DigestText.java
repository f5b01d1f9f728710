package candour.chronology.merge;

import candour.chronology.merge.Merged.Placed;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a merge's digest, written once: a changed entry writes its own anew and no other.
 *
 * @param ends where each line ends in the text
 */
record DigestText(byte[] text, int[] ends) {

    static DigestText of(List<Placed> order) {
        return new DigestText(new byte[0], new int[0]).spliced(0, 0, order);
    }

    /** The lines from (inclusive) to (exclusive) give way to these. */
    DigestText spliced(int from, int to, List<Placed> placed) {
        byte[][] lines = placed.stream().map(MergeDigest::text).toArray(byte[][]::new);
        int begin = end(from);
        int newEnd = begin;
        int[] newEnds = Arrays.copyOf(ends, ends.length - (to - from) + lines.length);
        for (int i = 0; i < lines.length; i++) newEnds[from + i] = newEnd += lines[i].length;
        int moved = newEnd - end(to);
        for (int i = to; i < ends.length; i++) newEnds[from + lines.length + i - to] = ends[i] + moved;
        byte[] newText = new byte[text.length + moved];
        System.arraycopy(text, 0, newText, 0, begin);
        for (int i = 0, at = begin; i < lines.length; at += lines[i++].length)
            System.arraycopy(lines[i], 0, newText, at, lines[i].length);
        System.arraycopy(text, end(to), newText, newEnd, text.length - end(to));
        return new DigestText(newText, newEnds);
    }

    private int end(int lines) {
        return lines == 0 ? 0 : ends[lines - 1];
    }
}
