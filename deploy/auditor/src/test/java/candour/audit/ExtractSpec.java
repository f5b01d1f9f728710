package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.EventLine;
import candour.proof.Leaf;
import candour.proof.LoggedEvent;
import candour.proof.MerkleTree;
import candour.proof.ProvenLine;
import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, B8: an extract shows of each event that it stands in the signed log at its place. */
@Tag("pure")
class ExtractSpec {
    private static final String TRUSTED = Ledger.KEY.verifier().toString();

    @TempDir
    Path temp;

    private final Ledger ledger = Ledger.of(Ledger.KEY, 3, 60, 25);

    @Test
    void an_event_that_never_was_in_the_log_is_found_however_well_it_is_made() throws IOException {
        var forged = withLine(4, line -> {
            var e = line.line().event();
            var event = new LoggedEvent(
                    e.index(),
                    e.id(),
                    e.stream(),
                    e.sequence(),
                    "never-happened",
                    1,
                    e.recordedAt(),
                    e.metadata(),
                    e.payload());
            return new ProvenLine(new EventLine(event, new Leaf().hash(event)), line.size(), line.hashes());
        });
        assertThat(forged.exitCode()).isEqualTo(2);
        assertThat(forged.out()).contains("First bad index 9: it is not in the log of 60 events that was signed");
    }

    @Test
    void a_true_event_with_the_proof_of_another_or_in_another_place_is_found() throws IOException {
        var proofOfAnother = MerkleTree.of(ledger.leaves).inclusionProof(10, 60);
        assertThat(withLine(4, line -> new ProvenLine(line.line(), 60, proofOfAnother))
                        .exitCode())
                .isEqualTo(2);
        assertThat(withLine(4, line -> new ProvenLine(line.line(), 50, line.hashes()))
                        .out())
                .contains("there is no checkpoint of 50 events");
        var elsewhere = withLine(4, line -> {
            var e = line.line().event();
            var event = new LoggedEvent(
                    10, e.id(), e.stream(), e.sequence(), e.type(), 1, e.recordedAt(), e.metadata(), e.payload());
            return new ProvenLine(new EventLine(event, line.line().leafHash()), 60, line.hashes());
        });
        assertThat(elsewhere.out()).contains("First bad index 10: it is not in the log");
    }

    @Test
    void lines_swapped_doubled_added_or_left_out_are_found() throws IOException {
        assertThat(withLines(lines -> Collections.swap(lines, 4, 5)).out())
                .contains("First bad index 9: it stands behind");
        assertThat(withLines(lines -> lines.set(5, lines.get(4))).out())
                .contains("First bad index 9: it stands behind");
        assertThat(withLines(lines -> lines.set(0, new Heading(19, 60).json())).out())
                .contains("more events than the 19");
        assertThat(withLines(lines -> lines.set(0, new Heading(20, 50).json())).out())
                .contains("another checkpoint");
        var leftOut = withLines(lines -> lines.remove(7));
        assertThat(leftOut.exitCode()).isEqualTo(3);
        assertThat(leftOut.out()).contains("19 events instead of the 20");
        assertThat(withLines(List::clear).exitCode()).isEqualTo(3);
    }

    @Test
    void checkpoints_that_do_not_extend_each_other_are_found() throws IOException {
        assertThat(chained(ledger.checkpoints.get(0), 25, 60, 25, 60).exitCode())
                .isZero();
        var otherHistory = Ledger.of(Ledger.KEY, 4, 60, 25).checkpoints.getFirst();
        var command = chained(otherHistory, 25, 60, 25, 60);
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.out()).contains("not shown to extend the one of 25");
        assertThat(chained(ledger.checkpoints.get(0), 25, 59, 25, 60).exitCode())
                .isEqualTo(2);
        assertThat(chained(ledger.checkpoints.get(0), 24, 60, 25, 60).exitCode())
                .isEqualTo(2);
        assertThat(chained(ledger.checkpoints.get(0), 25, 60, 24, 60).exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_chain_without_its_proofs_is_incomplete_and_proofs_without_a_chain_are_tampering() throws IOException {
        chained(ledger.checkpoints.get(0), 25, 60, 25, 60);
        Path proofs = temp.resolve("x").resolve(Part.CONSISTENCY);
        String line = Files.readString(proofs);
        Files.writeString(proofs, line + line);
        assertThat(verify().out()).contains("more proofs than there are pairs");
        Files.writeString(proofs, "");
        assertThat(verify().exitCode()).isEqualTo(3);
        Files.delete(proofs);
        assertThat(verify().exitCode()).isEqualTo(3);
        ledger.writeExtract(temp.resolve("x"));
        Files.writeString(proofs, line);
        assertThat(verify().out()).contains("for a single checkpoint");
    }

    @Test
    void a_log_rolled_back_below_what_was_kept_is_incomplete() throws IOException {
        ledger.writeExtract(temp.resolve("x"));
        Path kept = Files.writeString(
                temp.resolve("kept"),
                Ledger.of(Ledger.KEY, 3, 70, 70).checkpoints.getLast().note());
        assertThat(Command.run("verify", temp.resolve("x"), "--trust", TRUSTED, "--since", kept)
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_part_that_is_both_a_whole_log_and_an_extract_hides_one_behind_the_other() throws IOException {
        ledger.writeExtract(temp.resolve("x"));
        ledger.write(temp.resolve("x"));
        assertThat(verify().out()).contains("both");
    }

    /** An extract with an older checkpoint before its own, and a consistency proof said to be, and made, for other sizes. */
    private Command chained(SignedCheckpoint older, long saidFrom, long saidTo, int from, int to) throws IOException {
        Path folder = ledger.writeExtract(temp.resolve("x"));
        Files.writeString(folder.resolve(Part.CHECKPOINTS), Ledger.notes(List.of(older, ledger.checkpoints.getLast())));
        var proof = MerkleTree.of(ledger.leaves).consistencyProof(from, to);
        Files.writeString(folder.resolve(Part.CONSISTENCY), new Consistency(saidFrom, saidTo, proof).json() + "\n");
        return verify();
    }

    private Command withLine(int number, UnaryOperator<ProvenLine> change) throws IOException {
        return withLines(lines -> {
            var line = ProvenLine.parse(lines.get(number).getBytes(StandardCharsets.UTF_8));
            lines.set(number, change.apply(line).json());
        });
    }

    private Command withLines(Consumer<List<String>> change) throws IOException {
        Path file = ledger.writeExtract(temp.resolve("x")).resolve(Part.EXTRACT);
        var lines = new ArrayList<>(Files.readAllLines(file));
        change.accept(lines);
        Files.write(file, lines);
        return verify();
    }

    private Command verify() {
        return Command.run("verify", temp.resolve("x"), "--trust", TRUSTED);
    }
}
