package candour.chronology.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.upload.Upload;
import candour.chronology.upload.UploadEvent;
import candour.chronology.upload.UploadEvent.Cause;
import candour.chronology.upload.UploadEvent.FileReceived;
import candour.chronology.upload.UploadEvent.ImportAbandoned;
import candour.platform.access.Code;
import candour.platform.command.Ids;
import candour.platform.log.Append;
import candour.platform.log.Log;
import candour.platform.log.Provenance;
import candour.platform.sealed.ChunkStore;
import candour.platform.sealed.SealedFile;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OrphanedFilesTest.Alone.class)
@DisplayName("R28: no sealed chunk outlives whoever wanted it")
class OrphanedFilesTest {
    /** On a service of its own, since it walks the clock a month on. */
    public static final class Alone implements QuarkusTestProfile {}

    @Inject
    ChunkStore chunks;

    @Inject
    Log log;

    @Test
    void what_nobody_recorded_or_wants_is_cleared_away_after_a_day_and_nothing_else() {
        var orphan = stored();
        var kept = stored();
        received(Ids.next(), kept, log.now().plus(Duration.ofDays(30)));
        var expiring = stored();
        received(Ids.next(), expiring, log.now().plus(Duration.ofHours(20)));
        var givenUp = stored();
        var given = Ids.next();
        received(given, givenUp, log.now().plus(Duration.ofDays(30)));
        append(new ImportAbandoned(given, null, givenUp, Cause.BY_ITS_OWNER, LocalDate.EPOCH));
        await(() -> isGone(givenUp));
        chunks.put(givenUp, 0, new byte[] {1}); // as if it had not been let go

        walk(Duration.ofHours(23));
        await(() -> isGone(expiring));
        assertThat(isGone(orphan)).as("younger than a day").isFalse();
        walk(Duration.ofHours(26));
        await(() -> isGone(orphan));
        await(() -> isGone(givenUp));
        assertThat(isGone(kept)).as("wanted").isFalse();
        walk(Duration.ofHours(24 * 31));
        await(() -> isGone(kept));
    }

    private UUID stored() {
        var file = Ids.next();
        chunks.put(file, 0, new byte[] {1});
        return file;
    }

    private boolean isGone(UUID file) {
        return chunks.get(file, 0).isEmpty();
    }

    private void received(UUID importId, UUID file, Instant until) {
        append(new FileReceived(
                importId,
                UUID.randomUUID(),
                new Code("ORG-HEALTH"),
                new Code("00"),
                new SealedFile(file, "chronology-file", "spec", List.of(), 1, 1, "00"),
                null,
                null,
                new Code("somebody"),
                LocalDate.EPOCH,
                until));
    }

    private void append(UploadEvent event) {
        var stream = Upload.FOLD.streamOf(event);
        var id = Ids.next();
        var before = (long) log.stream(stream, -1).size() - 1;
        var outcome = log.append(new Append(
                List.of(new Append.NewEvent(id, stream, event)),
                Map.of(stream, before),
                Map.of(),
                new Provenance("somebody", null, null, id, id, id, null),
                null));
        assertThat(outcome).isInstanceOf(Log.Outcome.Stored.class);
    }

    private void walk(Duration on) {
        given().auth()
                .oauth2(Token.of("operator").groups("operator").signed())
                .contentType("application/json")
                .body(Map.of("now", Instant.now().plus(on).toString()))
                .put("/dev/clock")
                .then()
                .statusCode(200);
    }

    private static void await(BooleanSupplier enough) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (!enough.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(until);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
