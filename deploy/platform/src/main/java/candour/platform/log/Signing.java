package candour.platform.log;

import candour.proof.Checkpoint;
import candour.proof.Frontier;
import candour.proof.SignedCheckpoint;
import candour.proof.SigningKey;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Signs what the log says of itself, keeps it beside the log, and puts each day's into a folder elsewhere. */
final class Signing {

    private final Database database;
    private final SigningKey key;
    private final @Nullable CheckpointFolder folder;

    Signing(Database database, SigningKey key, @Nullable CheckpointFolder folder) {
        this.database = database;
        this.key = key;
        this.folder = folder;
    }

    /** The size of the newest checkpoint, by whomever; 0 for none. */
    long signedSize() {
        return database.number(
                "reading the newest checkpoint",
                "select coalesce(max(size), 0) from log.checkpoint",
                Database.Setting.NONE);
    }

    /** Signs and keeps; does nothing when another instance has signed as much. */
    void sign(Frontier frontier) {
        Instant now = database.query(
                        "reading the clock", "select log.now()", Database.Setting.NONE, row -> Jdbc.instant(row, 1))
                .getFirst();
        SignedCheckpoint signed =
                key.sign(new Checkpoint(key.verifier().name(), frontier.size(), frontier.root(), now));
        boolean kept = database.query(
                        "keeping a checkpoint",
                        "select log.keep_checkpoint(?, ?, ?, ?, ?)",
                        statement -> {
                            statement.setLong(1, frontier.size());
                            statement.setBytes(2, signed.checkpoint().root());
                            statement.setString(3, signed.note());
                            statement.setBytes(4, Ordering.bytes(frontier.hashes()));
                            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
                        },
                        row -> row.getBoolean(1))
                .getFirst();
        // Only what is safely stored leaves the database: a crash must not make the log look rolled back.
        if (kept && folder != null) {
            folder.write(signed, now);
        }
    }
}
