package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 2, D3: no byte of a bundle can be changed without being found. The default run takes every byte of a short log
 * and a sample of a log of 1,000 events; with {@code -Dcandour.long=true} every byte of that one too, each by a whole
 * verification of its own.
 */
class EveryByteTest {
    private static final boolean LONG = Boolean.getBoolean("candour.long");
    private static final int THREADS = 2;
    private static final Set<Verdict> FOUND = EnumSet.of(Verdict.TAMPERED, Verdict.INCOMPLETE, Verdict.BAD_SIGNATURE);
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final Trust TRUST = trust();

    @TempDir
    Path temp;

    @Test
    void every_byte_of_a_short_log_changed_in_turn_is_found() throws Exception {
        Path bundle = Ledger.of(Ledger.KEY, 4, LONG ? 60 : 6, 60).write(temp.resolve("bundle"));
        for (String file : List.of(Part.KEY, Part.CHECKPOINTS, Part.LOG)) {
            assertThat(unnoticed(bundle, file, 1)).as(file).isEmpty();
        }
    }

    @Test
    void every_byte_of_several_checkpoints_changed_in_turn_is_found() throws Exception {
        Path bundle = Ledger.of(Ledger.KEY, 4, 10, 4).write(temp.resolve("bundle"));
        assertThat(unnoticed(bundle, Part.CHECKPOINTS, 1)).isEmpty();
    }

    @Test
    void every_byte_of_an_extract_changed_in_turn_is_found() throws Exception {
        Path bundle = Ledger.of(Ledger.KEY, 4, LONG ? 60 : 7, 60).writeExtract(temp.resolve("bundle"));
        for (String file : List.of(Part.KEY, Part.CHECKPOINTS, Part.EXTRACT)) {
            assertThat(unnoticed(bundle, file, 1)).as(file).isEmpty();
        }
    }

    @Test
    void bytes_of_a_log_of_a_thousand_events_changed_in_turn_are_found() throws Exception {
        Path bundle = Ledger.of(Ledger.KEY, 4, 1_000, 1_000).write(temp.resolve("bundle"));
        for (String file : List.of(Part.KEY, Part.CHECKPOINTS, Part.LOG)) {
            assertThat(unnoticed(bundle, file, LONG ? 1 : 1_009)).as(file).isEmpty();
        }
    }

    /** Each in a process of its own in the long run, one in twenty of them in the default one. */
    @Test
    void two_hundred_random_bytes_of_it_are_found_by_the_command() throws Exception {
        Path bundle = Ledger.of(Ledger.KEY, 5, 1_000, 300).write(temp.resolve("bundle"));
        var random = new Random(200);
        for (int i = 0; i < 200; i++) {
            Path file = bundle.resolve(i % 20 == 0 ? Part.KEY : i % 10 == 0 ? Part.CHECKPOINTS : Part.LOG);
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            assertThat(exitCode(bundle, LONG || i % 20 == 7)).isIn(2, 3, 4);
            Files.write(file, whole);
        }
        assertThat(exitCode(bundle, true)).isZero();
    }

    private static int exitCode(Path bundle, boolean inAProcessOfItsOwn) throws Exception {
        var words = List.of(
                "verify", bundle.toString(), "--trust", Ledger.KEY.verifier().toString());
        if (!inAProcessOfItsOwn) {
            return Command.run(words.toArray()).exitCode();
        }
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes().toString(),
                Audit.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Path classes() throws Exception {
        return Path.of(
                Audit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void clean_bundles_raise_no_alarm() throws IOException {
        var random = new Random(100);
        for (int i = 0; i < (LONG ? 1_000 : 100); i++) {
            var ledger =
                    Ledger.of(SigningKey.generate("candour/" + i), i, random.nextInt(100), 30 + random.nextInt(40));
            var trust = Trust.of(List.of(ledger.key.verifier().toString()), List.of());
            var verify = new Verify(trust, NOWHERE, NOWHERE);
            assertThat(verify.verify(ledger.write(temp.resolve("log" + i)))).isEqualTo(Verdict.OK);
            assertThat(verify.verify(ledger.writeExtract(temp.resolve("extract" + i))))
                    .isEqualTo(Verdict.OK);
        }
    }

    /** Positions whose change nobody noticed; each thread changes its share of them in a copy of its own. */
    private List<Long> unnoticed(Path bundle, String file, int stride) throws Exception {
        assertThat(new Verify(TRUST, NOWHERE, NOWHERE).verify(bundle)).isEqualTo(Verdict.OK);
        long began = System.nanoTime();
        var unnoticed = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var shares = new ArrayList<Future<List<Long>>>();
            for (int share = 0; share < THREADS; share++) {
                Path copy = copy(bundle, temp.resolve(file + "-" + share));
                long first = (long) share * stride;
                shares.add(threads.submit(() -> unnoticed(copy, file, first, stride * THREADS)));
            }
            for (var share : shares) {
                unnoticed.addAll(share.get());
            }
        }
        long bytes = Files.size(bundle.resolve(file)) / stride;
        if (bytes > 100_000) {
            System.out.println(bytes + " bytes of " + file + " changed in turn, " + unnoticed.size() + " unnoticed, "
                    + (System.nanoTime() - began) / 1_000_000_000 + " s");
        }
        return unnoticed;
    }

    /** Each is changed in one bit, another one from byte to byte. */
    private static List<Long> unnoticed(Path bundle, String file, long first, int stride) throws IOException {
        var unnoticed = new ArrayList<Long>();
        try (var channel = FileChannel.open(bundle.resolve(file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long at = first; at < channel.size(); at += stride) {
                var whole = ByteBuffer.allocate(1);
                channel.read(whole, at);
                byte changed = (byte) (whole.get(0) ^ 1 << (int) (at / THREADS % 8));
                channel.write(ByteBuffer.wrap(new byte[] {changed}), at);
                if (!FOUND.contains(new Verify(TRUST, NOWHERE, NOWHERE).verify(bundle))) {
                    unnoticed.add(at);
                }
                channel.write(whole.flip(), at);
            }
        }
        assertThat(new Verify(TRUST, NOWHERE, NOWHERE).verify(bundle)).isEqualTo(Verdict.OK);
        return unnoticed;
    }

    private static Path copy(Path bundle, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : List.of(Part.KEY, Part.CHECKPOINTS, Part.LOG, Part.EXTRACT)) {
            if (Files.exists(bundle.resolve(file))) {
                Files.copy(bundle.resolve(file), to.resolve(file));
            }
        }
        return to;
    }

    private static Trust trust() {
        return new Trust(Set.of(Ledger.KEY.verifier().toString()), List.of());
    }
}
