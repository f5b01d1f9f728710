package candour.platform.sealed.shredding;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.sealed.KeyVault.Unwrapped;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import candour.platform.sealed.Opening.Reason;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyBroughtBack;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyReleased;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeySealedAway;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredOrdered;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("G13: a vault restored from a backup, master key and all")
class KeyCustodyReplayTest {

    private static final Order ORDER = new Order(
            new UUID(1, 1),
            "review",
            Order.Authority.OWNING_BODY,
            Order.LegalGround.WRONG,
            "committee-1",
            LocalDate.of(2026, 5, 4),
            null);

    @TempDir
    Path folder;

    private static List<LoggedEvent> logged(Object... events) {
        var who = new Provenance("person", null, null, ORDER.orderId(), ORDER.orderId(), ORDER.orderId(), null);
        var log = new ArrayList<LoggedEvent>();
        for (Object event : events) {
            var stream = KeyCustody.FOLD.streamOf(event);
            log.add(new LoggedEvent(log.size(), UUID.randomUUID(), stream, 0, "", 1, Instant.EPOCH, who, event));
        }
        return log;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                Files.copy(each, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void is_brought_up_to_what_was_decided_after_the_backup() throws IOException {
        var vault = DirectoryKeyVault.open(folder.resolve("vault"));
        var wrapped = new HashMap<String, byte[]>();
        for (String subject : List.of("shredded", "restricted", "released", "away", "back", "other")) {
            wrapped.put(subject, vault.wrap(subject, new byte[32]));
        }
        vault.restrict("released");
        vault.sealAway("back");
        copy(folder.resolve("vault"), folder.resolve("backup"));
        vault.shred("shredded");

        var log = logged(
                new ShredOrdered("shredded", ORDER, Set.of("review")),
                new KeyRestricted("restricted", ORDER),
                new KeyRestricted("released", ORDER),
                new KeyReleased("released", ORDER),
                new KeySealedAway("away", ORDER),
                new KeySealedAway("back", ORDER),
                new KeyBroughtBack("back", ORDER));
        var restored = DirectoryKeyVault.open(folder.resolve("backup"));
        assertThat(restored.unwrap("shredded", wrapped.get("shredded"))).isInstanceOf(Unwrapped.DataKey.class);

        int subjects = KeyCustodyReplay.bringUpToDate(
                restored, (from, limit) -> log.stream().skip(from).limit(3).toList());

        assertThat(subjects).isEqualTo(5);
        assertThat(restored.unwrap("shredded", wrapped.get("shredded"))).isEqualTo(new Withheld(Reason.SHREDDED));
        assertThat(restored.unwrap("restricted", wrapped.get("restricted"))).isEqualTo(new Withheld(Reason.RESTRICTED));
        assertThat(restored.unwrap("away", wrapped.get("away"))).isEqualTo(new Withheld(Reason.SEALED_AWAY));
        for (String subject : List.of("released", "back", "other")) {
            assertThat(restored.unwrap(subject, wrapped.get(subject))).isInstanceOf(Unwrapped.DataKey.class);
        }
        assertThat(folder.resolve("backup/masters/1.key")).doesNotExist();
    }
}
