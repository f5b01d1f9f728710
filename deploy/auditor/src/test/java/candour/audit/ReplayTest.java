package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 2, B8: a read model rebuilt from an export is compared with the live one. */
class ReplayTest {
    @TempDir
    Path temp;

    private final Ledger ledger = Ledger.of(Ledger.KEY, 6, 300, 90);

    @Test
    void a_service_that_shows_what_its_log_says_is_the_same_and_one_that_does_not_is_different() throws IOException {
        Path bundle = ledger.write(temp.resolve("b"));
        long made = ledger.events.stream()
                .filter(event -> event.type().equals("contact-made"))
                .count();
        try (var service = new Service(ledger)) {
            answer(service, made);
            var same = replay(bundle, service, "contacts-made");
            assertThat(same.exitCode()).as(same.out() + same.err()).isZero();
            assertThat(same.out()).contains("made:" + made, "same:");
            answer(service, made + 1);
            var different = replay(bundle, service, "contacts-made");
            assertThat(different.exitCode()).isEqualTo(2);
            assertThat(different.out()).contains("different:");
        }
    }

    @Test
    void without_a_name_every_read_model_of_the_service_is_rebuilt() throws IOException {
        Path bundle = ledger.write(temp.resolve("b"));
        try (var service = new Service(ledger)) {
            answer(service, 0);
            var all = Command.run("replay", bundle, "--against", service.address());
            assertThat(all.exitCode()).isEqualTo(2);
            assertThat(all.out()).contains("contacts-made at leaf 299", "in 1 of 1 read model");
        }
    }

    @Test
    void a_log_of_a_service_that_is_not_on_board_is_not_rebuilt() throws IOException {
        var stranger = Ledger.of(SigningKey.generate("candour/elsewhere"), 6, 30, 9);
        try (var service = new Service(stranger)) {
            assertThat(Command.run("replay", stranger.write(temp.resolve("e")), "--against", service.address())
                            .err())
                    .contains("no read models of elsewhere on board; it has those of test");
        }
    }

    @Test
    void nothing_is_rebuilt_from_a_damaged_log_an_extract_or_by_an_unknown_model() throws IOException {
        Path bundle = ledger.write(temp.resolve("b"));
        try (var service = new Service(ledger)) {
            assertThat(replay(bundle, service, "weather").err())
                    .contains("no read model weather of test", "contacts-made");
            assertThat(replay(ledger.writeExtract(temp.resolve("x")), service, "contacts-made")
                            .err())
                    .contains("whole log");
            Files.writeString(bundle.resolve(Part.LOG), "");
            assertThat(replay(bundle, service, "contacts-made").exitCode()).isEqualTo(3);
        }
    }

    private static void answer(Service service, long made) {
        service.digests.put(
                "models/contacts-made/digest?at=299",
                "{\"model\":\"contacts-made\",\"leafIndex\":299,\"rows\":1,\"digest\":\"made:" + made + "\"}");
    }

    private static Command replay(Path bundle, Service service, String model) {
        return Command.run("replay", bundle, "--model", model, "--against", service.address());
    }
}
