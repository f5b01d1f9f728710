package candour.platform.sealed;

import static candour.platform.sealed.Opening.Reason.NO_KEY;
import static candour.platform.sealed.Opening.Reason.RESTRICTED;
import static candour.platform.sealed.Opening.Reason.SEALED_AWAY;
import static candour.platform.sealed.Opening.Reason.SHREDDED;
import static candour.platform.sealed.Opening.Reason.TAMPERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.sealed.Opening.Opened.Text;
import candour.platform.sealed.Opening.Opened.Unavailable;
import candour.platform.sealed.Sealed.Holder;
import candour.platform.sealed.Sealing.Plain;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R16, B8: sealed values")
class SealerTest {

    private static final String CANARY = "Zebedee Quillfeather-Ömür";

    @TempDir
    Path folder;

    private DirectoryKeyVault vault;
    private Sealer sealer;

    @BeforeEach
    void open() {
        vault = DirectoryKeyVault.open(folder.resolve("vault"));
        sealer = new Sealer(vault, UUID::randomUUID);
    }

    private Sealed value(String... subjects) {
        return sealer.seal("person-name", "review-1", List.of(subjects), CANARY);
    }

    private void isWithheld(Sealed sealed, Opening.Reason reason) {
        assertThat(sealer.open(sealed)).isEqualTo(new Unavailable(reason));
    }

    private void opens(Sealed sealed) {
        assertThat(sealer.open(sealed)).isEqualTo(new Text(CANARY));
    }

    @Test
    void what_is_sealed_opens_again() {
        var one = value("person-1");
        opens(one);
        assertThat(sealer.openAll(List.of(one)).get(one.id())).isEqualTo(new Text(CANARY));
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        assertThat(value("person-1").ciphertext())
                .isNotEqualTo(value("person-1").ciphertext());
    }

    @Test
    void a_value_moved_to_another_place_does_not_open() {
        var one = value("person-1", "person-2");
        var two = value("person-1", "person-2");
        isWithheld(new Sealed(two.id(), one.kind(), one.scope(), one.holders(), one.ciphertext()), TAMPERED);
        isWithheld(new Sealed(one.id(), "person-birth", one.scope(), one.holders(), one.ciphertext()), TAMPERED);
        isWithheld(new Sealed(one.id(), one.kind(), "review-2", one.holders(), one.ciphertext()), TAMPERED);
        isWithheld(new Sealed(one.id(), one.kind(), one.scope(), two.holders(), one.ciphertext()), TAMPERED);
        isWithheld(new Sealed(one.id(), one.kind(), one.scope(), one.holders(), two.ciphertext()), TAMPERED);
        // The border between scope and kind moved by one letter.
        isWithheld(new Sealed(one.id(), "1person-name", "review-", one.holders(), one.ciphertext()), TAMPERED);
    }

    @Test
    void a_value_whose_holders_were_changed_does_not_open() {
        var one = value("person-1", "person-2");
        var first = one.holders().get(0);
        var second = one.holders().get(1);
        var given = List.of(new Holder("person-2", first.wrapped()), new Holder("person-1", second.wrapped()));
        isWithheld(with(one, given), TAMPERED);
        isWithheld(with(one, List.of(first)), TAMPERED);
        isWithheld(with(one, List.of(second)), TAMPERED);
        isWithheld(with(one, List.of(first, second, second)), TAMPERED);
        isWithheld(with(one, List.of()), TAMPERED);
        isWithheld(with(one, List.of(new Holder("person-3", first.wrapped()), second)), NO_KEY);
    }

    private static Sealed with(Sealed sealed, List<Holder> holders) {
        return new Sealed(sealed.id(), sealed.kind(), sealed.scope(), holders, sealed.ciphertext());
    }

    @Test
    void any_changed_letter_is_found_and_no_answer_tells_the_words() {
        var one = value("person-1");
        for (int i = 0; i < one.ciphertext().length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                var changed = new StringBuilder(one.ciphertext());
                changed.setCharAt(i, (char) (changed.charAt(i) ^ 1 << bit));
                isWithheld(new Sealed(one.id(), one.kind(), one.scope(), one.holders(), changed.toString()), TAMPERED);
            }
        }
        var holder = one.holders().getFirst();
        for (int i = 0; i < holder.wrapped().length(); i++) {
            var changed = new StringBuilder(holder.wrapped());
            changed.setCharAt(i, (char) (changed.charAt(i) ^ 1));
            isWithheld(with(one, List.of(new Holder("person-1", changed.toString()))), TAMPERED);
        }
    }

    @Test
    void a_value_about_two_people_needs_the_keys_of_both() {
        var both = value("person-1", "person-2");
        var other = value("person-2");
        opens(both);
        vault.shred("person-1");
        isWithheld(both, SHREDDED);
        opens(other);
    }

    @Test
    void a_restricted_value_opens_for_data_protection_only() {
        var one = value("person-1");
        vault.restrict("person-1");
        isWithheld(one, RESTRICTED);
        assertThat(sealer.forDataProtection().open(one)).isEqualTo(new Text(CANARY));
        assertThat(sealer.forDataProtection().openAll(List.of(one))).containsEntry(one.id(), new Text(CANARY));
        var meanwhile = value("person-1");
        vault.release("person-1");
        opens(one);
        opens(meanwhile);
    }

    @Test
    void a_value_sealed_away_opens_for_nobody_until_it_is_brought_back() {
        var one = value("person-1");
        vault.restrict("person-1");
        vault.sealAway("person-1");
        isWithheld(one, SEALED_AWAY);
        assertThat(sealer.forDataProtection().open(one)).isEqualTo(new Unavailable(SEALED_AWAY));
        vault.bringBack("person-1");
        isWithheld(one, RESTRICTED);
        vault.release("person-1");
        opens(one);
    }

    @Test
    void a_shredded_value_opens_for_nobody_and_everyone_elses_does() {
        var one = value("person-1");
        var other = value("person-2");
        vault.shred("person-1");
        vault.shred("person-1");
        isWithheld(one, SHREDDED);
        assertThat(sealer.forDataProtection().open(one)).isEqualTo(new Unavailable(SHREDDED));
        opens(other);
        assertThatThrownBy(() -> value("person-1")).isInstanceOf(KeyDestroyed.class);
        vault.shred("never-heard-of");
        assertThatThrownBy(() -> value("never-heard-of")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void nothing_that_is_printed_tells_the_words() {
        var sealed = value("person-1");
        var plain = new Plain("person-name", "review-1", List.of("person-1"), CANARY);
        assertThat(List.of(sealed, plain, sealer.open(sealed)).toString()).doesNotContain("Zebedee");
        assertThatThrownBy(() -> sealer.seal(CANARY, "review-1", List.of("person-1"), CANARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zebedee");
        assertThatThrownBy(() -> sealer.seal("person-name", "review-1", List.of(CANARY), CANARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zebedee");
        assertThatThrownBy(() -> sealer.seal("person-name", "review-1", List.of(), CANARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zebedee");
        assertThatThrownBy(() -> value(new String[] {"person-1"}, CANARY + "\ud800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zebedee");
        assertThatThrownBy(() -> value(new String[] {"person-1"}, CANARY.repeat(50_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zebedee");
    }

    private Sealed value(String[] subjects, String text) {
        return sealer.seal("person-name", "review-1", List.of(subjects), text);
    }

    @Test
    void eight_at_once_seal_for_shared_and_new_subjects() throws Exception {
        var all = new ArrayList<Sealed>();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<java.util.concurrent.Future<List<Sealed>>>();
            for (int t = 0; t < 8; t++) {
                int thread = t;
                running.add(threads.submit(() -> {
                    var mine = new ArrayList<Sealed>();
                    for (int i = 0; i < 50; i++) {
                        mine.add(value("shared-" + i % 5, "own-" + thread + "-" + i));
                    }
                    return mine;
                }));
            }
            for (var each : running) {
                all.addAll(each.get());
            }
        }
        assertThat(sealer.openAll(all).values()).hasSize(400).containsOnly(new Text(CANARY));
        var another = new Sealer(DirectoryKeyVault.open(folder.resolve("vault")), UUID::randomUUID);
        assertThat(another.openAll(all).values()).hasSize(400).containsOnly(new Text(CANARY));
    }

    @Test
    void a_name_is_found_however_it_was_typed() {
        var index = new BlindIndex(vault);
        String code = index.code("person-name", "review-1", "Seán O'Brien");
        assertThat(index.code("person-name", "review-1", " sean  o’brien "))
                .isEqualTo(code)
                .hasSize(43);
        assertThat(index.code("person-name", "review-2", "Seán O'Brien")).isNotEqualTo(code);
        assertThat(index.code("health-number", "review-1", "Seán O'Brien")).isNotEqualTo(code);
        vault.prepare(List.of("person-1"));
        vault.shred("person-1");
        assertThat(index.code("person-name", "review-1", "Seán O'Brien")).isEqualTo(code);
    }
}
