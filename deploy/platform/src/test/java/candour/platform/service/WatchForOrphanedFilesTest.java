package candour.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.SharedServers;
import candour.platform.sealed.PostgresChunkStore;
import candour.platform.sealed.StoredFiles;
import candour.platform.view.Views;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("R28: no sealed chunk outlives whoever wanted it, however many are wanted")
class WatchForOrphanedFilesTest {
    private static final int WANTED = 3_000;
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofHours(25));

    private final Set<UUID> known = new HashSet<>();
    private final Set<UUID> inLogOnly = new HashSet<>();
    private final Set<UUID> askedOfLog = new HashSet<>();
    private PostgresChunkStore chunks = new PostgresChunkStore(new PGSimpleDataSource());

    @BeforeEach
    void three_thousand_files_are_wanted() throws SQLException {
        var database = SharedServers.ofThisJvm().freshDatabase("orphaned_files");
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", database.application().username()))
                .load()
                .migrate();
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.application().username());
        source.setPassword(database.application().password());
        chunks = new PostgresChunkStore(source);
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.application().username(),
                        database.application().password());
                var insert = connection.prepareStatement("insert into sealed.chunk (file, index, content)"
                        + " select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, '\\x01'"
                        + " from generate_series(1, ?) n")) {
            insert.setInt(1, WANTED);
            insert.executeUpdate();
        }
        for (int n = 1; n <= WANTED; n++) {
            known.add(wanted(n));
        }
    }

    @Test
    void an_orphan_behind_thousands_of_wanted_files_is_found_within_the_hour() {
        var orphan = new UUID(0x7001L, 1);
        chunks.put(orphan, 0, new byte[] {1});
        look(40);
        assertThat(chunks.get(orphan, 0)).as("cleared away").isEmpty();
        assertThat(chunks.get(wanted(1), 0)).isPresent();
        assertThat(chunks.get(wanted(WANTED), 0)).isPresent();
        assertThat(askedOfLog).as("read the log for it alone").containsExactly(orphan);
    }

    @Test
    void what_only_the_log_knows_of_hides_nothing_behind_it_and_is_kept() {
        for (int n = 1; n <= 50; n++) {
            known.remove(wanted(n));
            inLogOnly.add(wanted(n));
        }
        var orphan = new UUID(0x7001L, 1);
        chunks.put(orphan, 0, new byte[] {1});
        var watch = watch();
        watch.due(TOMORROW, NO_VIEWS);
        assertThat(askedOfLog).as("others wait for each call").hasSizeLessThan(10);
        for (int call = 0; call < 60; call++) {
            watch.due(TOMORROW, NO_VIEWS);
        }
        assertThat(chunks.get(orphan, 0)).isEmpty();
        assertThat(chunks.get(wanted(1), 0)).isPresent();
        assertThat(chunks.get(wanted(50), 0)).isPresent();
    }

    @Test
    void nothing_younger_than_a_day_is_touched_and_the_next_look_is_an_hour_later() {
        var orphan = new UUID(0x7001L, 1);
        chunks.put(orphan, 0, new byte[] {1});
        var watch = watch();
        for (int call = 0; call < 40; call++) {
            watch.due(Instant.now(), NO_VIEWS);
        }
        assertThat(chunks.get(orphan, 0)).isPresent();
        watch.due(Instant.now().plus(Duration.ofMinutes(50)), NO_VIEWS);
        assertThat(chunks.get(orphan, 0)).isPresent();
        for (int call = 0; call < 40; call++) {
            watch.due(TOMORROW, NO_VIEWS);
        }
        assertThat(chunks.get(orphan, 0)).isEmpty();
    }

    private void look(int calls) {
        var watch = watch();
        for (int call = 0; call < calls; call++) {
            watch.due(TOMORROW, NO_VIEWS);
        }
    }

    private WatchForOrphanedFiles watch() {
        var counted = new StoredFiles() {
            @Override
            public List<UUID> storedBefore(Instant instant, @Nullable UUID after, int most) {
                return chunks.storedBefore(instant, after, most);
            }

            @Override
            public boolean isRecorded(UUID file) {
                askedOfLog.add(file);
                return inLogOnly.contains(file) || chunks.isRecorded(file);
            }

            @Override
            public void delete(UUID file) {
                chunks.delete(file);
            }
        };
        return new WatchForOrphanedFiles(
                counted, (file, _) -> known.contains(file) ? Optional.of(true) : Optional.empty());
    }

    private static UUID wanted(int n) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | n);
    }

    /** What is known is told by the test itself. */
    private static final Views NO_VIEWS = (Views)
            Proxy.newProxyInstance(Views.class.getClassLoader(), new Class<?>[] {Views.class}, (_, method, _) -> {
                throw new AssertionError("Nobody asks for " + method);
            });
}
