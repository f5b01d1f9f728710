package candour.platform.sealed.vault;

import static candour.platform.sealed.Opening.Reason.NO_KEY;
import static candour.platform.sealed.Opening.Reason.RESTRICTED;
import static candour.platform.sealed.Opening.Reason.SHREDDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.sealed.KeyVault.Unwrapped.DataKey;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import candour.platform.sealed.VaultUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R15, B8: the key vault in a folder")
class DirectoryKeyVaultTest {

    private static final byte[] DATA_KEY = "0123456789abcdef0123456789abcdef".getBytes();

    @TempDir
    Path temporary;

    /** Ends the process, as far as the vault can tell: nothing after this step happens. */
    private static final class Crash extends Error {}

    private Path folder() {
        return temporary.resolve("vault");
    }

    private DirectoryKeyVault open() {
        return DirectoryKeyVault.open(folder());
    }

    private static boolean opens(DirectoryKeyVault vault, String subject, byte[] wrapped) {
        return vault.unwrap(subject, wrapped) instanceof DataKey key && Arrays.equals(key.bytes(), DATA_KEY);
    }

    private static Map<String, byte[]> wrapped(DirectoryKeyVault vault, int count) {
        var subjects = IntStream.range(0, count).mapToObj(i -> "person-" + i).toList();
        vault.prepare(subjects);
        var wrapped = new HashMap<String, byte[]>();
        subjects.forEach(subject -> wrapped.put(subject, vault.wrap(subject, DATA_KEY)));
        return wrapped;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new segment written",
                "new master written",
                "new master in place",
                "new epoch begun",
                "old master destroyed",
                "old segment destroyed"
            })
    void a_crash_at_any_step_of_a_shred_leaves_it_done_or_not_begun_and_nobody_elses_key_lost(String step)
            throws IOException {
        var wrapped = wrapped(open(), 20);
        open().restrict("person-7");
        var bystander = open();
        var crashing = new DirectoryKeyVault(folder(), done -> {
            if (done.equals(step)) {
                throw new Crash();
            }
        });
        assertThatThrownBy(() -> crashing.shred("person-3")).isInstanceOf(Crash.class);

        boolean begun = step.equals("new epoch begun") || step.startsWith("old");
        // Whoever had the vault open goes by the new epoch as soon as it has begun, whatever is left of the old one.
        assertThat(eventually(() ->
                        bystander.unwrap("person-3", wrapped.get("person-3")).equals(new Withheld(SHREDDED)) == begun))
                .isTrue();
        var after = open();
        assertThat(after.unwrap("person-3", wrapped.get("person-3")).equals(new Withheld(SHREDDED)))
                .as("shredded after a crash when: " + step)
                .isEqualTo(begun);
        assertThat(opens(after, "person-3", wrapped.get("person-3"))).isEqualTo(!begun);
        everyoneElseOpens(after, wrapped);
        assertThat(filesOf()).hasSize(2);

        after.shred("person-3");
        assertThat(after.unwrap("person-3", wrapped.get("person-3"))).isEqualTo(new Withheld(SHREDDED));
        everyoneElseOpens(open(), wrapped);
        assertThat(filesOf()).containsExactlyInAnyOrder("2.key", "2.seg");
        // The one that crashed had not: it goes by what is on the disk, too.
        assertThat(eventually(() ->
                        crashing.unwrap("person-3", wrapped.get("person-3")).equals(new Withheld(SHREDDED))))
                .isTrue();
    }

    private void everyoneElseOpens(DirectoryKeyVault vault, Map<String, byte[]> wrapped) {
        wrapped.forEach((subject, bytes) -> {
            if (subject.equals("person-7")) {
                assertThat(vault.unwrap(subject, bytes)).isEqualTo(new Withheld(RESTRICTED));
                assertThat(vault.unwrapRestricted(subject, bytes)).isInstanceOf(DataKey.class);
            } else if (!subject.equals("person-3")) {
                assertThat(opens(vault, subject, bytes)).as(subject).isTrue();
            }
        });
    }

    private List<String> filesOf() throws IOException {
        try (var masters = Files.list(folder().resolve("masters"));
                var segments = Files.list(folder().resolve("segments"))) {
            return java.util.stream.Stream.concat(masters, segments)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new segment written", "new master written", "new master in place", "new epoch begun"})
    void a_crash_while_a_new_vault_is_made_leaves_one_that_can_be_opened(String step) {
        assertThatThrownBy(() -> new DirectoryKeyVault(folder(), done -> {
                    if (done.equals(step)) {
                        throw new Crash();
                    }
                }))
                .isInstanceOf(Crash.class);
        var vault = open();
        assertThat(opens(vault, "person-1", vault.wrap("person-1", DATA_KEY))).isTrue();
        assertThat(folder().resolve("making")).doesNotExist();
    }

    @Test
    void an_older_copy_of_the_segments_brings_back_nothing_without_the_destroyed_master_key() throws IOException {
        var vault = open();
        var wrapped = wrapped(vault, 3);
        byte[] oldSegment = Files.readAllBytes(folder().resolve("segments/1.seg"));
        vault.shred("person-1");
        Files.write(folder().resolve("segments/1.seg"), oldSegment);

        var restored = open();
        assertThat(restored.unwrap("person-1", wrapped.get("person-1"))).isEqualTo(new Withheld(SHREDDED));
        assertThat(opens(restored, "person-0", wrapped.get("person-0"))).isTrue();
        assertThat(opens(restored, "person-2", wrapped.get("person-2"))).isTrue();

        // Not even with every key that is left: the old segment does not open under the new master key.
        byte[] newMaster = Files.readAllBytes(folder().resolve("masters/2.key"));
        for (long epoch : new long[] {1, 2}) {
            var key = new MasterKey(epoch, newMaster);
            assertThat(Framing.read(oldSegment).records().stream()
                            .filter(each -> key.unwrap(each).isPresent()))
                    .isEmpty();
        }
    }

    @Test
    void after_a_shred_the_subjects_key_is_nowhere_in_the_folder_wrapped_or_not() throws IOException {
        var vault = open();
        wrapped(vault, 3);
        byte[] oldMaster = Files.readAllBytes(folder().resolve("masters/1.key"));
        var before = Framing.read(Files.readAllBytes(folder().resolve("segments/1.seg")))
                .records();
        assertThat(before).anyMatch(each -> isKeyOf(each, "person-1"));
        vault.shred("person-1");
        var after = Framing.read(Files.readAllBytes(folder().resolve("segments/2.seg")))
                .records();
        assertThat(after).noneMatch(each -> isKeyOf(each, "person-1")).anyMatch(each -> isKeyOf(each, "person-2"));
        try (var files = Files.walk(folder())) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertThat(content)
                        .as(each.toString())
                        .doesNotContain(new String(oldMaster, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static boolean isKeyOf(VaultRecord each, String subject) {
        return each.kind() == VaultRecord.Kind.KEY && each.subject().equals(subject);
    }

    @Test
    void a_vault_of_which_half_was_lost_is_refused_and_left_as_it_is() throws IOException {
        var wrapped = wrapped(open(), 2);
        var master = folder().resolve("masters/1.key");
        var saved = temporary.resolve("saved");
        Files.move(master, saved);
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("not whole");
        Files.move(saved, master);
        assertThat(opens(open(), "person-1", wrapped.get("person-1"))).isTrue();

        var segment = folder().resolve("segments/1.seg");
        Files.move(segment, saved);
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("not whole");
        Files.move(saved, segment);
        assertThat(opens(open(), "person-1", wrapped.get("person-1"))).isTrue();
    }

    @Test
    void an_older_vault_put_over_a_newer_one_is_refused_before_it_can_destroy_anything() throws IOException {
        var vault = open();
        var wrapped = wrapped(vault, 2);
        byte[] oldMaster = Files.readAllBytes(folder().resolve("masters/1.key"));
        byte[] oldSegment = Files.readAllBytes(folder().resolve("segments/1.seg"));
        vault.shred("person-1");
        var saved = temporary.resolve("saved");
        Files.move(folder().resolve("segments/2.seg"), saved);
        Files.write(folder().resolve("masters/1.key"), oldMaster);
        Files.write(folder().resolve("segments/1.seg"), oldSegment);
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("segment");
        Files.move(saved, folder().resolve("segments/2.seg"));
        assertThat(opens(open(), "person-0", wrapped.get("person-0"))).isTrue();
        assertThat(folder().resolve("masters/1.key")).doesNotExist();
    }

    @Test
    void a_master_key_of_another_vault_is_refused() throws IOException {
        open();
        DirectoryKeyVault.open(temporary.resolve("other"));
        Files.copy(
                temporary.resolve("other/masters/1.key"),
                folder().resolve("masters/1.key"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("does not belong");
    }

    @Test
    void a_write_cut_short_at_any_byte_costs_nothing_that_was_acknowledged() throws IOException {
        var wrapped = wrapped(open(), 3);
        var segment = folder().resolve("segments/1.seg");
        byte[] before = Files.readAllBytes(segment);
        open().prepare(List.of("late-1", "late-2"));
        byte[] whole = Files.readAllBytes(segment);
        for (int length = before.length; length < whole.length; length += 7) {
            Files.write(segment, Arrays.copyOf(whole, length));
            var vault = open();
            wrapped.forEach(
                    (subject, bytes) -> assertThat(opens(vault, subject, bytes)).isTrue());
            assertThat(opens(vault, "late-1", vault.wrap("late-1", DATA_KEY))).isTrue();
        }
    }

    @Test
    void damage_in_the_middle_is_told_apart_from_a_write_cut_short() throws IOException {
        var vault = open();
        wrapped(vault, 2);
        vault.prepare(List.of("late"));
        var segment = folder().resolve("segments/1.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[40] ^= 1;
        Files.write(segment, bytes);
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("damaged");
        assertThat(segment).hasBinaryContent(bytes);
    }

    @Test
    void two_instances_on_one_folder_soon_see_each_others_keys_and_revocations() throws Exception {
        var one = open();
        var two = open();
        byte[] wrapped = one.wrap("person-1", DATA_KEY);
        byte[] other = two.wrap("person-2", DATA_KEY);
        assertThat(eventually(() -> opens(two, "person-1", wrapped))).isTrue();
        assertThat(opens(one, "person-1", two.wrap("person-1", DATA_KEY))).isTrue();
        one.restrict("person-1");
        assertThat(eventually(() -> two.unwrap("person-1", wrapped).equals(new Withheld(RESTRICTED))))
                .isTrue();
        one.release("person-1");
        assertThat(eventually(() -> opens(two, "person-1", wrapped))).isTrue();
        one.shred("person-1");
        assertThat(eventually(() -> two.unwrap("person-1", wrapped).equals(new Withheld(SHREDDED))))
                .isTrue();
        assertThat(opens(two, "person-2", other)).isTrue();
        two.shred("person-3");
        two.wrap("person-4", DATA_KEY);
        two.shred("person-4");
        assertThat(eventually(() -> opens(one, "person-2", other))).isTrue();
        assertThat(one.unwrap("nobody", wrapped)).isEqualTo(new Withheld(NO_KEY));
    }

    private static boolean eventually(java.util.function.BooleanSupplier holds) {
        // A quarter of a second is promised; the machine may be busy with other tests.
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < end) {
            if (holds.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    @Test
    void a_folder_that_others_can_read_is_refused() throws IOException {
        open();
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("chmod");
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(folder().resolve("masters"), PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(this::open).isInstanceOf(VaultUnavailable.class).hasMessageContaining("chmod");
    }

    @Test
    void everything_it_writes_is_its_owners_alone() throws IOException {
        var vault = open();
        wrapped(vault, 2);
        vault.shred("person-1");
        try (var files = Files.walk(folder())) {
            assertThat(files)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    void ten_thousand_subjects_are_made_in_batches_moved_on_and_read_again() throws IOException {
        var vault = open();
        long start = System.nanoTime();
        var wrapped = new HashMap<String, byte[]>();
        for (int batch = 0; batch < 20; batch++) {
            int first = batch * 500;
            var subjects = IntStream.range(first, first + 500)
                    .mapToObj(i -> "person-" + i)
                    .toList();
            vault.prepare(subjects);
            subjects.forEach(subject -> wrapped.put(subject, vault.wrap(subject, DATA_KEY)));
        }
        long made = System.nanoTime();
        vault.shredAll(List.of("person-1", "person-2"));
        long shredded = System.nanoTime();
        var again = open();
        long opened = System.nanoTime();
        assertThat(wrapped.entrySet().stream().filter(each -> opens(again, each.getKey(), each.getValue())))
                .hasSize(9_998);
        long read = System.nanoTime();
        System.out.printf(
                "10,000 subjects: made and wrapped %d ms, shredded %d ms, vault opened %d ms, unwrapped %d ms, segment %d KiB%n",
                (made - start) / 1_000_000,
                (shredded - made) / 1_000_000,
                (opened - shredded) / 1_000_000,
                (read - opened) / 1_000_000,
                Files.size(folder().resolve("segments/2.seg")) / 1024);
        try (var sizes = Files.newByteChannel(folder().resolve("segments/2.seg"), StandardOpenOption.READ)) {
            assertThat(sizes.size()).isLessThan(2_000_000);
        }
    }
}
