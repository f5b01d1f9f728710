package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle may travel as a zip. */
class ZipTest {
    @TempDir
    Path temp;

    private final Ledger ledger = Ledger.of(Ledger.KEY, 6, 60, 30);

    @Test
    void a_zip_of_a_bundle_is_read_in_place_with_or_without_a_folder_around_it() throws IOException {
        Path bundle = ledger.write(temp.resolve("b"));
        assertThat(verify(zip(bundle, ""))).isZero();
        assertThat(verify(zip(bundle, "exported-on-tuesday/"))).isZero();
        Files.writeString(bundle.resolve(Part.LOG), "");
        assertThat(verify(zip(bundle, ""))).isEqualTo(3);
    }

    @Test
    void a_zip_that_holds_one_name_twice_shows_two_histories() throws IOException {
        Path zip = zip(ledger.write(temp.resolve("b")), "");
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, bytes.replace("log.jsonX", "log.jsonl"), StandardCharsets.ISO_8859_1);
        assertThat(verify(zip)).isEqualTo(2);
    }

    @Test
    void a_changed_byte_in_a_zip_never_passes_with_other_events() throws IOException {
        Path zip = zip(ledger.write(temp.resolve("b")), "");
        byte[] whole = Files.readAllBytes(zip);
        Path target = temp.resolve("changed.zip");
        for (int at = 0; at < whole.length; at += 151) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(target, changed);
            int exitCode = verify(target);
            assertThat(exitCode).isNotEqualTo(5);
            if (exitCode == 0) {
                assertThat(holdsTheSameEvents(target)).as("byte " + at).isTrue();
            }
        }
    }

    /** Dates and attributes of a zip entry are not evidence: a change there may pass, one in the events may not. */
    private boolean holdsTheSameEvents(Path zip) throws IOException {
        try (var bundle = Bundle.open(zip)) {
            Path log = bundle.parts().getFirst().file(Part.LOG);
            return Files.readAllLines(log).equals(ledger.lines());
        }
    }

    private static int verify(Path zip) {
        return Command.run("verify", zip, "--trust", Ledger.KEY.verifier()).exitCode();
    }

    private Path zip(Path folder, String prefix) throws IOException {
        Path zip = Files.createTempFile(temp, "bundle", ".zip");
        try (var output = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                output.putNextEntry(new ZipEntry(prefix + file.getFileName()));
                output.write(Files.readAllBytes(file));
            }
            output.putNextEntry(new ZipEntry(prefix + "log.jsonX"));
        }
        return zip;
    }
}
