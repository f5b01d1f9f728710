package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, B8: export over HTTP, and what comes of it in the verifier. */
class ExportTest {
    private static final String REVIEW = "0198b7c1-0000-7000-8000-00000000abcd";

    @TempDir
    Path temp;

    private final Ledger ledger = Ledger.of(Ledger.KEY, 6, 60, 9);

    @Test
    void an_exported_log_is_byte_for_byte_what_the_service_holds() throws IOException {
        Path expected = ledger.write(temp.resolve("expected"));
        Path exported = temp.resolve("exported");
        try (var service = new Service(ledger)) {
            var command = Command.run("export", "--from", service.address() + "/", "--to", exported);
            assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
        }
        for (String file : new String[] {Part.KEY, Part.CHECKPOINTS, Part.LOG}) {
            assertThat(exported.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
        }
        assertThat(Command.run("verify", exported, "--trust", Ledger.KEY.verifier())
                        .exitCode())
                .isZero();
    }

    @Test
    void what_is_recorded_after_the_newest_checkpoint_waits_for_the_next_export() throws IOException {
        ledger.record("late", new java.util.UUID(1, 1), "t", new byte[0]);
        Path exported = temp.resolve("exported");
        try (var service = new Service(ledger)) {
            assertThat(Command.run(
                                    "export",
                                    "--from",
                                    service.address(),
                                    "--to",
                                    exported,
                                    "--trust",
                                    Ledger.KEY.verifier())
                            .exitCode())
                    .isZero();
            assertThat(Command.run("export", "--review", REVIEW, "--from", service.address(), "--to", temp.resolve("r"))
                            .exitCode())
                    .isZero();
        }
        assertThat(Files.readAllLines(exported.resolve(Part.LOG))).hasSize(60);
    }

    @Test
    void an_empty_log_is_said_to_be_empty_and_leaves_nothing_behind() throws IOException {
        var empty = new Ledger(Ledger.KEY);
        Path exported = temp.resolve("exported");
        try (var service = new Service(empty)) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                var whole = Command.run("export", "--from", service.address(), "--to", exported);
                assertThat(whole.exitCode()).isEqualTo(1);
                assertThat(whole.err()).contains("its log is empty").doesNotContain("answered");
            }
            var review =
                    Command.run("export", "--review", REVIEW, "--from", service.address(), "--to", temp.resolve("r"));
            assertThat(review.exitCode()).isEqualTo(1);
            assertThat(review.err()).contains("its log is empty").doesNotContain("answered");
        }
        assertThat(exported).isEmptyDirectory();
    }

    @Test
    void a_service_that_shows_another_event_than_it_signed_is_found_while_exporting() throws IOException {
        ledger.events.set(9, ledger.events.get(8));
        try (var service = new Service(ledger)) {
            var command = Command.run("export", "--from", service.address(), "--to", temp.resolve("exported"));
            assertThat(command.exitCode()).isEqualTo(2);
            assertThat(command.out()).contains("First bad index");
        }
    }

    @Test
    void a_review_is_exported_from_several_logs_with_proofs_and_every_damage_to_it_is_found() throws IOException {
        var other = Ledger.of(SigningKey.generate("candour/other"), 7, 31, 10);
        Path kept = Files.writeString(
                temp.resolve("kept"), ledger.checkpoints.get(2).note());
        Path exported = temp.resolve("review");
        try (var one = new Service(ledger);
                var two = new Service(other)) {
            var command = Command.run(
                    "export",
                    "--review",
                    REVIEW,
                    "--from",
                    one.address(),
                    two.address(),
                    "--to",
                    exported,
                    "--since",
                    kept);
            assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
        }
        assertThat(exported.resolve("candour-test").resolve(Part.CONSISTENCY)).exists();
        assertThat(exported.resolve("candour-other").resolve(Part.CONSISTENCY)).doesNotExist();
        assertThat(verify(exported, other, kept)).isZero();
        assertThat(Command.run("verify", exported, "--trust", Ledger.KEY.verifier())
                        .exitCode())
                .isEqualTo(4);
        assertDamageIsFound(exported.resolve("candour-test").resolve(Part.CONSISTENCY), exported, other, kept);
        assertDamageIsFound(exported.resolve("candour-other").resolve(Part.EXTRACT), exported, other, kept);
        Path extract = exported.resolve("candour-other").resolve(Part.EXTRACT);
        var lines = Files.readAllLines(extract);
        Files.write(extract, lines.subList(0, lines.size() - 1));
        assertThat(verify(exported, other, kept)).isEqualTo(3);
        Files.delete(extract);
        assertThat(verify(exported, other, kept)).isEqualTo(3);
    }

    private static void assertDamageIsFound(Path file, Path bundle, Ledger other, Path kept) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 29) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            assertThat(verify(bundle, other, kept)).as(file + " at " + at).isIn(2, 3);
        }
        Files.write(file, whole);
        assertThat(verify(bundle, other, kept)).isZero();
    }

    private static int verify(Path bundle, Ledger other, Path kept) {
        return Command.run(
                        "verify",
                        bundle,
                        "--trust",
                        Ledger.KEY.verifier(),
                        "--trust",
                        other.key.verifier(),
                        "--since",
                        kept)
                .exitCode();
    }

    @Test
    void an_extract_that_cannot_be_compared_with_what_was_kept_says_so() throws IOException {
        Path kept = Files.writeString(
                temp.resolve("kept"), ledger.checkpoints.get(2).note());
        Path extract = ledger.writeExtract(temp.resolve("x"));
        var command = Command.run("verify", extract, "--trust", Ledger.KEY.verifier(), "--since", kept);
        assertThat(command.exitCode()).isEqualTo(5);
        assertThat(command.out()).contains("export it again with --since");
        Path rewritten = Ledger.of(Ledger.KEY, 8, 60, 9).writeExtract(temp.resolve("y"));
        Files.writeString(kept, ledger.checkpoints.getLast().note());
        assertThat(Command.run("verify", rewritten, "--trust", Ledger.KEY.verifier(), "--since", kept)
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void evidence_is_never_written_over_and_refusals_are_clear() throws IOException {
        try (var service = new Service(ledger)) {
            var again = Command.run("export", "--from", service.address(), "--to", ledger.write(temp.resolve("full")));
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.err()).contains("not empty");
            var refused =
                    Command.run("export", "--from", service.address(), "--to", temp.resolve("a"), "--token", "wrong");
            assertThat(refused.err()).contains("/v1/log/key answered 401 {\"title\":\"no\"}");
            assertThat(Command.run("export", "--to", temp.resolve("b")).exitCode())
                    .isEqualTo(1);
            assertThat(Command.run("export", "--review", "3", "--from", service.address(), "--to", temp.resolve("c"))
                            .err())
                    .contains("review's id");
        }
        var silent = Command.run("export", "--from", "http://127.0.0.1:1", "--to", temp.resolve("d"));
        assertThat(silent.exitCode()).isEqualTo(1);
        assertThat(silent.err()).contains("does not answer");
    }
}
