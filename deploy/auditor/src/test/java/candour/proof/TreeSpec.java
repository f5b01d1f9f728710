package candour.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class TreeSpec {
    private static final int LARGEST = 300;
    private static final List<byte[]> LEAVES = Samples.leafHashes(LARGEST);

    /** The eight leaves and roots that certificate transparency logs have been tested with since 2012. */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_known_leaves_have_the_known_roots() {
        var frontier = new Frontier();
        var hashes = new ArrayList<byte[]>();
        for (int size = 0; size < KNOWN_ROOTS.size(); size++) {
            assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(KNOWN_ROOTS.get(size));
            assertThat(MerkleTree.of(hashes).root(size)).isEqualTo(frontier.root());
            if (size < KNOWN_LEAVES.size()) {
                hashes.add(Samples.leafHash(HexFormat.of().parseHex(KNOWN_LEAVES.get(size))));
                frontier.append(hashes.getLast());
            }
        }
    }

    @Test
    void frontier_and_tree_agree_with_the_naive_definition_at_every_size() {
        var frontier = new Frontier();
        var tree = MerkleTree.over(index -> LEAVES.get((int) index));
        for (int size = 0; size <= LARGEST; size++) {
            byte[] expected = Samples.naiveRoot(LEAVES.subList(0, size));
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).isEqualTo(expected);
            assertThat(tree.root(size)).isEqualTo(expected);
            if (size < LARGEST) {
                frontier.append(LEAVES.get(size));
            }
        }
    }

    @Test
    void a_frontier_restored_at_any_size_goes_on_as_if_nothing_had_happened() {
        for (int size = 0; size <= LARGEST; size += 7) {
            var frontier = new Frontier();
            LEAVES.subList(0, size).forEach(frontier::append);
            var restored = Frontier.restore(frontier.size(), frontier.hashes());
            var copied = frontier.copy();
            LEAVES.subList(size, LARGEST).forEach(restored::append);
            assertThat(restored.root()).isEqualTo(Samples.naiveRoot(LEAVES));
            assertThat(copied.root()).isEqualTo(frontier.root());
        }
        assertThatThrownBy(() -> Frontier.restore(5, List.of(LEAVES.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_leaf_of_every_size_can_be_proved_and_no_other_leaf_can() {
        var tree = MerkleTree.of(LEAVES);
        for (int size = 1; size <= LARGEST; size += size < 70 ? 1 : 23) {
            byte[] root = tree.root(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusionProof(index, size);
                assertThat(MerkleProof.verifyInclusion(index, size, LEAVES.get(index), proof, root))
                        .isTrue();
                assertThat(MerkleProof.verifyInclusion(index, size, LEAVES.get((index + 1) % LARGEST), proof, root))
                        .isFalse();
                assertThat(size > 1
                                && MerkleProof.verifyInclusion(
                                        (index + 1) % size, size, LEAVES.get(index), proof, root))
                        .isFalse();
            }
        }
    }

    @Test
    void every_size_is_shown_to_extend_every_smaller_one_and_no_other_history_is() {
        var tree = MerkleTree.of(LEAVES);
        for (int second = 0; second <= LARGEST; second += second < 70 ? 1 : 23) {
            for (int first = 0; first <= second; first++) {
                var proof = tree.consistencyProof(first, second);
                byte[] before = tree.root(first);
                byte[] after = tree.root(second);
                byte[] other = LEAVES.get(1);
                assertThat(MerkleProof.verifyConsistency(first, second, before, after, proof))
                        .isTrue();
                assertThat(MerkleProof.verifyConsistency(first, second, other, after, proof))
                        .isFalse();
            }
        }
    }

    @Test
    void a_proof_with_anything_changed_added_or_left_out_is_refused() {
        var tree = MerkleTree.of(LEAVES);
        var inclusion = tree.inclusionProof(77, 200);
        var consistency = tree.consistencyProof(77, 200);
        damaged(inclusion).forEach(proof -> assertThat(
                        MerkleProof.verifyInclusion(77, 200, LEAVES.get(77), proof, tree.root(200)))
                .isFalse());
        damaged(consistency).forEach(proof -> assertThat(
                        MerkleProof.verifyConsistency(77, 200, tree.root(77), tree.root(200), proof))
                .isFalse());
        assertThat(MerkleProof.verifyInclusion(200, 200, LEAVES.get(77), inclusion, tree.root(200)))
                .isFalse();
        assertThat(MerkleProof.verifyConsistency(200, 77, tree.root(77), tree.root(200), consistency))
                .isFalse();
    }

    private static Stream<List<byte[]>> damaged(List<byte[]> proof) {
        var all = new ArrayList<List<byte[]>>();
        for (int i = 0; i < proof.size(); i++) {
            var without = new ArrayList<>(proof);
            without.remove(i);
            var changed = new ArrayList<>(proof);
            changed.set(i, LEAVES.get(299));
            all.addAll(List.of(without, changed));
        }
        var longer = new ArrayList<>(proof);
        longer.add(LEAVES.get(0));
        all.addAll(List.of(longer, List.of(), List.of(new byte[0])));
        return all.stream();
    }

    @Test
    void a_second_proof_over_a_long_log_reads_only_a_few_hundred_leaves() {
        var read = new AtomicLong();
        var leaf = LEAVES.getFirst();
        var tree = new MerkleTree((from, count) -> {
            read.addAndGet(count);
            return java.util.Collections.nCopies(count, leaf);
        });
        tree.inclusionProof(5, 100_000);
        read.set(0);
        tree.inclusionProof(70_000, 100_000);
        assertThat(read.get()).isLessThan(1_000);
    }
}
