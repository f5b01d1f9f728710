package candour.platform.log;

import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;

import candour.proof.Leaf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** PostgreSQL and Java agree about every leaf. */
class LeafInSqlTest {

    @Test
    void the_leaf_hash_in_sql_is_the_one_in_java_for_any_event() throws Exception {
        try (var database = new LogDatabase("leaf");
                var connection = database.asApplication();
                var statement = connection.prepareStatement("select log.leaf(?, ?, ?, ?, ?, ?, ?, ?)")) {
            var random = new Random(7);
            var leaf = new Leaf();
            for (int i = 0; i < Race.count(300, 20_000); i++) {
                var id = new UUID(random.nextLong(), random.nextLong());
                String stream = "note:" + (i % 3 == 0 ? "ÅΩ世界😀" : Long.toHexString(random.nextLong()));
                byte[] metadata = new byte[random.nextInt(50)];
                byte[] payload = new byte[random.nextInt(3_000)];
                random.nextBytes(metadata);
                random.nextBytes(payload);
                // Between 1900 and 2200, so before 1970 as well.
                var recorded = Instant.ofEpochSecond(
                        random.nextLong(-2_208_988_800L, 7_258_118_400L), random.nextInt(1_000_000) * 1_000L);
                long sequence = random.nextLong(0, 1L << random.nextInt(1, 62));
                int revision = random.nextInt(1, 100);
                statement.setObject(1, id);
                statement.setString(2, stream);
                statement.setLong(3, sequence);
                statement.setString(4, "note-added");
                statement.setInt(5, revision);
                statement.setObject(6, recorded.atOffset(ZoneOffset.UTC));
                statement.setBytes(7, metadata);
                statement.setBytes(8, payload);
                try (var row = statement.executeQuery()) {
                    row.next();
                    assertThat(row.getBytes(1))
                            .isEqualTo(leaf.hash(
                                    id,
                                    stream,
                                    sequence,
                                    "note-added",
                                    revision,
                                    Leaf.micros(recorded),
                                    metadata,
                                    payload));
                }
            }
        }
    }

    @Test
    void the_entries_of_a_log_hold_the_leaves_of_its_events() throws Exception {
        try (var database = new LogDatabase("leaves")) {
            for (int i = 0; i < 50; i++) {
                database.log.append(write(note("leaf." + i), -1, "ein", "zwei", "drei"));
            }
            assertThat(database.order()).isEqualTo(150);
            var stored = new ArrayList<byte[]>();
            try (var owner = database.asOwner();
                    var row = owner.createStatement()
                            .executeQuery("select leaf_hash from log.entry order by leaf_index")) {
                while (row.next()) {
                    stored.add(row.getBytes(1));
                }
            }
            assertThat(stored.toArray(byte[][]::new))
                    .isDeepEqualTo(Events.leaves(database).toArray(byte[][]::new));
        }
    }
}
