package candour.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.Checkpoint;
import candour.proof.Frontier;
import candour.proof.SignedCheckpoint;
import candour.proof.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ruling R24: each day's checkpoint stands outside the data. */
class CheckpointFolderTest {

    private static final SigningKey KEY = SigningKey.generate("candour/review");
    private static final Instant MORNING = Instant.parse("2026-03-03T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void each_day_has_a_file_that_is_replaced_during_its_day_only() throws Exception {
        var checkpoints = new CheckpointFolder(folder);
        checkpoints.write(signed(1), MORNING);
        checkpoints.write(signed(2), MORNING.plusSeconds(30));
        assertThat(sizeOn("2026-03-03")).isEqualTo(1);
        checkpoints.write(signed(3), MORNING.plusSeconds(90));
        assertThat(sizeOn("2026-03-03")).isEqualTo(3);
        checkpoints.write(signed(4), MORNING.plusSeconds(86_400));
        assertThat(sizeOn("2026-03-03")).isEqualTo(3);
        assertThat(sizeOn("2026-03-04")).isEqualTo(4);
    }

    @Test
    void a_log_that_has_lost_events_does_not_replace_what_tells_on_it() throws Exception {
        new CheckpointFolder(folder).write(signed(9), MORNING);
        new CheckpointFolder(folder).write(signed(5), MORNING.plusSeconds(300));
        assertThat(sizeOn("2026-03-03")).isEqualTo(9);
    }

    private long sizeOn(String day) throws Exception {
        return SignedCheckpoint.parse(Files.readString(folder.resolve("candour-review-" + day + ".checkpoint")))
                .checkpoint()
                .size();
    }

    private static SignedCheckpoint signed(long size) {
        var frontier = new Frontier();
        for (int i = 0; i < size; i++) {
            frontier.append(new byte[32]);
        }
        return KEY.sign(new Checkpoint("candour/review", size, frontier.root(), MORNING));
    }
}
