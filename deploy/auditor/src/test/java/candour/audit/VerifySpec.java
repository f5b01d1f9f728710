package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.Leaf;
import candour.proof.LoggedEvent;
import candour.proof.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, B8 and D3; ruling R24. */
@Tag("pure")
class VerifySpec {
    private static final int OK = 0;
    private static final int CANNOT_PROCEED = 1;
    private static final int TAMPERED = 2;
    private static final int INCOMPLETE = 3;
    private static final int BAD_SIGNATURE = 4;
    private static final int NOT_ANCHORED = 5;
    private static final String TRUSTED = Ledger.KEY.verifier().toString();

    @TempDir
    Path temp;

    private final Ledger ledger = Ledger.of(Ledger.KEY, 1, 60, 25);

    @Test
    void a_clean_log_is_ok_for_somebody_who_knows_its_key() throws IOException {
        var command = Command.run("verify", bundle(), "--trust", TRUSTED);
        assertThat(command.exitCode()).as(command.out()).isEqualTo(OK);
        assertThat(command.out()).contains("60 events, 3 checkpoints", "2026-03-03T10:01:00Z");
        assertThat(Command.run(
                                "verify",
                                temp.resolve("b"),
                                "--trust",
                                Ledger.KEY.verifier().fingerprint())
                        .exitCode())
                .isEqualTo(OK);
        Path keys = Files.writeString(temp.resolve("keys"), "\n" + TRUSTED + "\n");
        assertThat(Command.run("verify", temp.resolve("b"), "--trust", keys).exitCode())
                .isEqualTo(OK);
    }

    @Test
    void a_clean_log_is_not_anchored_for_somebody_who_knows_nothing() throws IOException {
        var command = Command.run("verify", bundle());
        assertThat(command.exitCode()).isEqualTo(NOT_ANCHORED);
        assertThat(command.out()).contains("consistent with itself, not anchored", "--trust");
    }

    @Test
    void a_log_without_events_can_be_verified() throws IOException {
        Path empty = Ledger.of(Ledger.KEY, 1, 0, 10).write(temp.resolve("empty"));
        assertThat(Command.run("verify", empty, "--trust", TRUSTED).exitCode()).isEqualTo(OK);
    }

    @Test
    void another_key_with_a_forged_history_is_consistent_until_a_key_is_trusted() throws IOException {
        Path forged = Ledger.of(SigningKey.generate("candour/test"), 2, 60, 25).write(temp.resolve("forged"));
        assertThat(Command.run("verify", forged).exitCode()).isEqualTo(NOT_ANCHORED);
        var command = Command.run("verify", forged, "--trust", TRUSTED);
        assertThat(command.exitCode()).isEqualTo(BAD_SIGNATURE);
        assertThat(command.out()).contains("not one you trust");
    }

    @Test
    void a_key_put_in_place_of_the_true_one_does_not_fit_the_signatures() throws IOException {
        Path bundle = bundle();
        Files.writeString(
                bundle.resolve(Part.KEY), SigningKey.generate("candour/test").verifier() + "\n");
        assertThat(Command.run("verify", bundle).exitCode()).isEqualTo(BAD_SIGNATURE);
    }

    @Test
    void a_log_rewritten_and_signed_again_by_the_true_key_is_found_with_a_checkpoint_kept_outside() throws IOException {
        Path kept = Files.writeString(
                temp.resolve("kept"), ledger.checkpoints.get(1).note());
        assertThat(Command.run("verify", bundle(), "--trust", TRUSTED, "--since", kept)
                        .exitCode())
                .isEqualTo(OK);
        Path rewritten = Ledger.of(Ledger.KEY, 2, 60, 25).write(temp.resolve("rewritten"));
        assertThat(Command.run("verify", rewritten, "--trust", TRUSTED).exitCode())
                .isEqualTo(OK);
        var command = Command.run("verify", rewritten, "--trust", TRUSTED, "--since", kept);
        assertThat(command.exitCode()).isEqualTo(TAMPERED);
        assertThat(command.out()).contains("not the one of the checkpoint that you kept");
        assertThat(Command.run("verify", rewritten, "--since", kept).exitCode()).isEqualTo(TAMPERED);
    }

    @Test
    void a_folder_of_daily_checkpoints_is_compared_with_every_one_of_them() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("checkpoints"));
        assertThat(Command.run("verify", bundle(), "--since", folder).exitCode())
                .isEqualTo(CANNOT_PROCEED);
        Files.writeString(
                folder.resolve("monday.checkpoint"), ledger.checkpoints.get(0).note());
        Files.writeString(
                folder.resolve("tuesday.checkpoint"), ledger.checkpoints.get(1).note());
        Files.writeString(folder.resolve("wednesday.checkpoint.new"), "half writ");
        assertThat(Command.run("verify", bundle(), "--trust", TRUSTED, "--since", folder)
                        .exitCode())
                .isEqualTo(OK);
        Files.writeString(
                folder.resolve("tuesday.checkpoint"),
                Ledger.of(Ledger.KEY, 2, 60, 25).checkpoints.get(1).note());
        assertThat(Command.run("verify", bundle(), "--trust", TRUSTED, "--since", folder)
                        .exitCode())
                .isEqualTo(TAMPERED);
    }

    @Test
    void damage_is_told_before_what_is_missing_or_not_comparable() throws IOException {
        Path kept = Files.writeString(
                temp.resolve("kept"),
                Ledger.of(Ledger.KEY, 1, 70, 70).checkpoints.getLast().note());
        Path bundle = bundle();
        var lines = new ArrayList<>(ledger.lines());
        lines.remove(5);
        Files.write(bundle.resolve(Part.LOG), lines);
        assertThat(Command.run("verify", bundle, "--since", kept).exitCode()).isEqualTo(TAMPERED);
        Path extract = ledger.writeExtract(temp.resolve("x"));
        Path older = Files.writeString(
                temp.resolve("older"), ledger.checkpoints.getFirst().note());
        Files.writeString(
                extract.resolve(Part.EXTRACT),
                Files.readString(extract.resolve(Part.EXTRACT)).replace("contact-made", "contact-maid"));
        assertThat(Command.run("verify", extract, "--since", older).exitCode()).isEqualTo(TAMPERED);
    }

    @Test
    void a_kept_checkpoint_between_two_others_is_compared_too() throws IOException {
        Path kept = Files.writeString(
                temp.resolve("kept"),
                Ledger.of(Ledger.KEY, 1, 60, 7).checkpoints.get(3).note());
        assertThat(Command.run("verify", Ledger.of(Ledger.KEY, 1, 60, 60).write(temp.resolve("o")), "--since", kept)
                        .exitCode())
                .isEqualTo(NOT_ANCHORED);
        assertThat(Command.run("verify", Ledger.of(Ledger.KEY, 9, 60, 60).write(temp.resolve("p")), "--since", kept)
                        .exitCode())
                .isEqualTo(TAMPERED);
    }

    @Test
    void a_log_rolled_back_below_a_kept_checkpoint_is_incomplete() throws IOException {
        Path kept = Files.writeString(
                temp.resolve("kept"), ledger.checkpoints.getLast().note());
        Path restored = Ledger.of(Ledger.KEY, 1, 50, 25).write(temp.resolve("restored"));
        var command = Command.run("verify", restored, "--trust", TRUSTED, "--since", kept);
        assertThat(command.exitCode()).isEqualTo(INCOMPLETE);
        assertThat(command.out()).contains("rolled back");
    }

    @Test
    void a_kept_checkpoint_of_another_log_anchors_nothing() throws IOException {
        var other = Ledger.of(SigningKey.generate("candour/other"), 1, 5, 5);
        Path kept = Files.writeString(
                temp.resolve("kept"), other.checkpoints.getLast().note());
        assertThat(Command.run("verify", bundle(), "--trust", TRUSTED, "--since", kept)
                        .exitCode())
                .isEqualTo(NOT_ANCHORED);
        var namesake = Ledger.of(SigningKey.generate("candour/test"), 1, 60, 25);
        Files.writeString(kept, namesake.checkpoints.getLast().note());
        assertThat(Command.run("verify", bundle(), "--trust", TRUSTED, "--since", kept)
                        .exitCode())
                .isEqualTo(BAD_SIGNATURE);
    }

    @Test
    void a_truncated_tail_is_incomplete_and_the_first_missing_index_named() throws IOException {
        var command = withLines(lines -> lines.subList(40, 60).clear());
        assertThat(command.exitCode()).isEqualTo(INCOMPLETE);
        assertThat(command.out()).contains("First missing index 40");
        Path log = temp.resolve("b").resolve(Part.LOG);
        byte[] whole = Files.readAllBytes(bundle().resolve(Part.LOG));
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2, whole.length - 1}) {
            Files.write(log, java.util.Arrays.copyOf(whole, length));
            assertThat(Command.run("verify", temp.resolve("b"), "--trust", TRUSTED)
                            .exitCode())
                    .isEqualTo(INCOMPLETE);
        }
    }

    @Test
    void a_line_dropped_swapped_doubled_or_put_in_is_found_at_its_index() throws IOException {
        assertThat(withLines(lines -> lines.remove(17)).out()).contains("First bad index 17:");
        assertThat(withLines(lines -> Collections.swap(lines, 17, 30)).out()).contains("First bad index 17:");
        assertThat(withLines(lines -> lines.add(18, lines.get(17))).out()).contains("First bad index 18:");
        assertThat(withLines(lines -> lines.add(0, "")).out()).contains("First bad index 0:");
        assertThat(withLines(lines -> lines.add("")).out()).contains("First bad index 60:");
        assertThat(withLines(lines -> lines.add(line(ledger.events.get(17), 60)))
                        .out())
                .contains("First bad index 60:", "nobody signed it");
    }

    @Test
    void an_event_changed_together_with_its_leaf_hash_is_narrowed_down_to_two_checkpoints() throws IOException {
        var event = ledger.events.get(30);
        var changed = new LoggedEvent(
                30,
                event.id(),
                event.stream(),
                event.sequence(),
                "contact-refused",
                1,
                event.recordedAt(),
                event.metadata(),
                event.payload());
        var command = withLines(lines -> lines.set(30, line(changed, 30)));
        assertThat(command.exitCode()).isEqualTo(TAMPERED);
        assertThat(command.out()).contains("First bad index is 25 or later, before 50");
        var onlyTheEvent =
                withLines(lines -> lines.set(30, lines.get(30).replaceFirst("\"revision\":1", "\"revision\":2")));
        assertThat(onlyTheEvent.out()).contains("First bad index 30: the event does not fit");
    }

    @Test
    void a_service_that_signed_a_gap_or_an_id_twice_is_found() throws IOException {
        var first = ledger.events.getFirst();
        var gap = new Ledger(Ledger.KEY);
        gap.add(first);
        gap.record("other", UUID.randomUUID(), "t", new byte[0]);
        gap.add(new LoggedEvent(2, UUID.randomUUID(), first.stream(), 2, "t", 1, 0, new byte[0], new byte[0]));
        gap.sign();
        assertThat(Command.run("verify", gap.write(temp.resolve("gap"))).out())
                .contains("First bad index 2:", "sequence 2 instead of 1");
        var twice = new Ledger(Ledger.KEY);
        twice.record("one", first.id(), "t", new byte[0]);
        twice.record("two", first.id(), "t", new byte[0]);
        twice.sign();
        assertThat(Command.run("verify", twice.write(temp.resolve("twice"))).out())
                .contains("First bad index 1:", "second time");
    }

    @Test
    void a_split_view_is_found_and_so_are_checkpoints_out_of_order() throws IOException {
        var other = Ledger.of(Ledger.KEY, 2, 60, 25);
        assertThat(withCheckpoints(notes -> notes.add(other.checkpoints.getLast()))
                        .out())
                .contains("Split view");
        var swapped = withCheckpoints(notes -> Collections.swap(notes, 0, 1));
        assertThat(swapped.exitCode()).isEqualTo(TAMPERED);
        assertThat(withCheckpoints(notes -> notes.add(notes.getLast())).exitCode())
                .isEqualTo(TAMPERED);
        assertThat(withCheckpoints(notes -> notes.set(1, other.checkpoints.get(1)))
                        .exitCode())
                .isEqualTo(TAMPERED);
        assertThat(withCheckpoints(List::removeLast).out()).contains("nobody signed it");
        assertThat(withCheckpoints(List::clear).exitCode()).isEqualTo(INCOMPLETE);
    }

    @Test
    void a_bad_signature_is_told_before_everything_else() throws IOException {
        Path bundle = bundle();
        Files.writeString(
                bundle.resolve(Part.CHECKPOINTS),
                Ledger.notes(ledger.checkpoints).replace("\n50\n", "\n51\n"));
        Files.writeString(bundle.resolve(Part.LOG), "");
        var command = Command.run("verify", bundle, "--trust", TRUSTED);
        assertThat(command.exitCode()).isEqualTo(BAD_SIGNATURE);
        assertThat(command.out()).contains("Checkpoint number 2, of 51 events, is not signed by candour/test");
    }

    @Test
    void a_missing_file_is_incomplete_and_a_strange_one_is_mentioned() throws IOException {
        for (String file : List.of(Part.KEY, Part.CHECKPOINTS, Part.LOG)) {
            Path bundle = bundle();
            Files.writeString(bundle.resolve("notes.txt"), "read on Tuesday");
            assertThat(Command.run("verify", bundle, "--trust", TRUSTED).out()).contains("notes.txt was not looked at");
            Files.delete(bundle.resolve(file));
            assertThat(Command.run("verify", bundle, "--trust", TRUSTED).exitCode())
                    .as(file)
                    .isEqualTo(INCOMPLETE);
        }
    }

    @Test
    void nothing_can_be_written_between_checkpoints() throws IOException {
        for (String between : List.of("\nhello\n", "\n\n\n", "\n")) {
            Path bundle = bundle();
            Files.writeString(
                    bundle.resolve(Part.CHECKPOINTS),
                    Ledger.notes(ledger.checkpoints).replaceFirst("=\n\ncandour", "=" + between + "candour"));
            assertThat(Command.run("verify", bundle, "--trust", TRUSTED).exitCode())
                    .isEqualTo(BAD_SIGNATURE);
        }
    }

    @Test
    void a_key_file_has_one_spelling_too() throws IOException {
        for (String spelling : List.of(TRUSTED, TRUSTED + "\n\n", TRUSTED + "\r\n", " " + TRUSTED + "\n")) {
            Path bundle = bundle();
            Files.writeString(bundle.resolve(Part.KEY), spelling);
            assertThat(Command.run("verify", bundle, "--trust", TRUSTED).exitCode())
                    .isEqualTo(BAD_SIGNATURE);
        }
    }

    @Test
    void evidence_cannot_write_on_the_readers_screen() throws IOException {
        var command = withLines(lines ->
                lines.set(3, lines.get(3).replaceFirst("\"id\":\"[^\"]{20}", "\"id\":\"\\\\u001b[2J\\\\u000aok")));
        assertThat(command.exitCode()).isEqualTo(TAMPERED);
        assertThat(command.out()).contains("?[2J?ok").doesNotContain("\u001b").doesNotContain("\nok");
    }

    @Test
    void what_cannot_be_carried_out_is_neither_a_pass_nor_a_finding() throws IOException {
        for (Object[] words : new Object[][] {
            {},
            {"prove"},
            {"verify"},
            {"verify", temp.resolve("nowhere")},
            {"verify", bundle(), "--trust"},
            {"verify", bundle(), "--trust", "candour/test+00000000+AAAA"},
            {"verify", bundle(), "--since", bundle().resolve(Part.LOG)},
            {"verify", bundle(), "--loud", "yes"},
            {"verify", bundle().resolve(Part.LOG)}
        }) {
            assertThat(Command.run(words).exitCode()).isEqualTo(CANNOT_PROCEED);
        }
        assertThat(Command.run("help").exitCode()).isEqualTo(OK);
    }

    private Path bundle() throws IOException {
        return ledger.write(temp.resolve("b"));
    }

    private Command withLines(Consumer<List<String>> change) throws IOException {
        var lines = new ArrayList<>(ledger.lines());
        change.accept(lines);
        Path bundle = bundle();
        Files.write(bundle.resolve(Part.LOG), lines);
        return Command.run("verify", bundle, "--trust", TRUSTED);
    }

    private Command withCheckpoints(Consumer<List<candour.proof.SignedCheckpoint>> change) throws IOException {
        var checkpoints = new ArrayList<>(ledger.checkpoints);
        change.accept(checkpoints);
        Path bundle = bundle();
        Files.writeString(bundle.resolve(Part.CHECKPOINTS), Ledger.notes(checkpoints));
        return Command.run("verify", bundle, "--trust", TRUSTED);
    }

    private static String line(LoggedEvent e, int index) {
        var event = new LoggedEvent(
                index,
                index == e.index() ? e.id() : UUID.randomUUID(),
                e.stream(),
                e.sequence(),
                e.type(),
                e.revision(),
                e.recordedAt(),
                e.metadata(),
                e.payload());
        return new candour.proof.EventLine(event, new Leaf().hash(event)).json();
    }
}
