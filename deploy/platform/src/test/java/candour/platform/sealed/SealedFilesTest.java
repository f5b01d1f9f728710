package candour.platform.sealed;

import static candour.platform.sealed.Opening.Reason.SHREDDED;
import static candour.platform.sealed.Opening.Reason.TAMPERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.local.SharedServers;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("R28: uploaded files in sealed chunks")
class SealedFilesTest {

    private static final int CHUNK = SealedFiles.CHUNK_BYTES;
    private static final long MOST = 50L << 20;

    @TempDir
    Path folder;

    private final Map<Integer, byte[]> chunks = new HashMap<>();
    private final ChunkStore memory = new ChunkStore() {
        @Override
        public void put(UUID file, int index, byte[] sealed) {
            chunks.put(index, sealed);
        }

        @Override
        public Optional<byte[]> get(UUID file, int index) {
            return Optional.ofNullable(chunks.get(index));
        }

        @Override
        public void delete(UUID file) {
            chunks.clear();
        }
    };

    private DirectoryKeyVault vault;
    private SealedFiles files;

    @BeforeEach
    void open() {
        vault = DirectoryKeyVault.open(folder.resolve("vault"));
        files = new SealedFiles(vault, memory, UUID::randomUUID);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private SealedFile write(byte[] content) throws IOException {
        return files.write("upload", "review-1", List.of("import-1"), new ByteArrayInputStream(content), MOST);
    }

    @Test
    void a_file_is_kept_when_an_event_may_speak_of_it_and_cleared_away_when_none_does() throws Exception {
        var recorded = write(content(5));
        assertThat(files.keepIf(stored -> stored, () -> true, recorded)).isTrue();
        assertThat(chunks).isNotEmpty();

        assertThatThrownBy(() -> files.<Boolean>keepIf(
                        stored -> stored,
                        () -> {
                            throw new IllegalStateException("stored, but the answer was lost");
                        },
                        recorded))
                .hasMessageContaining("lost");
        assertThat(chunks).as("its event may be stored").isNotEmpty();

        assertThat(files.keepIf(stored -> stored, () -> false, recorded)).isFalse();
        assertThat(chunks).as("it was already so").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77})
    void a_file_of_any_length_comes_out_as_it_went_in(int length) throws Exception {
        var file = write(content(length));
        assertThat(file.bytes()).isEqualTo(length);
        assertThat(file.chunks())
                .isEqualTo(Math.max(1, (length + CHUNK - 1) / CHUNK))
                .isEqualTo(chunks.size());
        assertThat(files.read(file).readAllBytes()).isEqualTo(content(length));
        var digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < file.chunks(); i++) {
            digest.update(chunks.get(i));
        }
        assertThat(file.digest()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        assertThat(new String(chunks.get(0), StandardCharsets.ISO_8859_1)).isNotEqualTo(new String(content(length)));
    }

    private void isFound(SealedFile file) {
        var thrown = catchThrowableOfType(
                FileUnavailable.class, () -> files.read(file).readAllBytes());
        assertThat(thrown).isNotNull();
        assertThat(thrown.reason()).isEqualTo(TAMPERED);
    }

    private static SealedFile with(SealedFile file, int chunks, long bytes) {
        return new SealedFile(file.id(), file.kind(), file.scope(), file.holders(), chunks, bytes, file.digest());
    }

    private void isFoundAfter(UnaryOperator<Map<Integer, byte[]>> change, SealedFile file) {
        var before = new HashMap<>(chunks);
        var after = change.apply(new HashMap<>(chunks));
        chunks.clear();
        chunks.putAll(after);
        isFound(file);
        chunks.clear();
        chunks.putAll(before);
    }

    @Test
    void a_chunk_lost_moved_doubled_or_changed_is_found() throws IOException {
        var file = write(content(3 * CHUNK));
        isFoundAfter(
                some -> {
                    some.remove(1);
                    return some;
                },
                file);
        isFoundAfter(
                some -> {
                    some.put(0, chunks.get(1));
                    some.put(1, chunks.get(0));
                    return some;
                },
                file);
        isFoundAfter(
                some -> {
                    some.put(1, chunks.get(0));
                    return some;
                },
                file);
        isFoundAfter(
                some -> {
                    some.put(1, chunks.get(1).clone());
                    some.get(1)[1000] ^= 1;
                    return some;
                },
                file);
        var first = new HashMap<>(chunks);
        var other = write(content(3 * CHUNK));
        isFoundAfter(
                some -> {
                    some.put(1, first.get(1));
                    return some;
                },
                other);
    }

    @Test
    void a_file_cut_short_or_made_longer_is_found_even_when_its_reference_says_so_too() throws IOException {
        var file = write(content(3 * CHUNK));
        isFound(with(file, 2, 2L * CHUNK));
        isFound(with(file, 0, 0));
        isFound(with(file, 3, 3L * CHUNK - 1));
        chunks.put(3, chunks.get(2));
        isFound(with(file, 4, 4L * CHUNK));
        isFound(new SealedFile(file.id(), file.kind(), "review-2", file.holders(), 3, file.bytes(), file.digest()));
    }

    @Test
    void nothing_is_kept_of_a_file_that_is_too_long_or_stops_arriving() {
        assertThatThrownBy(() -> files.write(
                        "upload",
                        "review-1",
                        List.of("import-1"),
                        new ByteArrayInputStream(content(2 * CHUNK + 1)),
                        2L * CHUNK))
                .isInstanceOf(FileTooLong.class);
        assertThat(chunks).isEmpty();
        var breaking = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > CHUNK * 5 / 2) {
                    throw new IOException("The line went dead");
                }
                return 7;
            }
        };
        assertThatThrownBy(() -> files.write("upload", "review-1", List.of("import-1"), breaking, MOST))
                .hasMessage("The line went dead");
        assertThat(chunks).isEmpty();
    }

    @Test
    void a_file_whose_key_was_shredded_does_not_open() throws IOException {
        var file = write(content(10));
        vault.shred("import-1");
        assertThatThrownBy(() -> files.read(file))
                .isInstanceOfSatisfying(
                        FileUnavailable.class, e -> assertThat(e.reason()).isEqualTo(SHREDDED));
    }

    @Test
    void chunks_are_kept_in_postgresql_where_the_application_may_add_and_remove_but_never_change_them()
            throws Exception {
        var database = SharedServers.ofThisJvm().freshDatabase("sealed_files");
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
        var stored = new SealedFiles(vault, new PostgresChunkStore(source), UUID::randomUUID);
        byte[] content = content(2 * CHUNK + 5);
        var file = stored.write("upload", "review-1", List.of("import-1"), new ByteArrayInputStream(content), MOST);
        assertThat(stored.read(file).readAllBytes()).isEqualTo(content);
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.application().username(),
                        database.application().password());
                var statement = connection.createStatement()) {
            for (String forbidden : List.of(
                    "update sealed.chunk set index = 9",
                    "truncate sealed.chunk",
                    "drop table sealed.chunk",
                    "alter table sealed.chunk add column name text")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo("42501"));
            }
        }
        stored.delete(file);
        assertThatThrownBy(() -> stored.read(file).readAllBytes()).isInstanceOf(FileUnavailable.class);
    }
}
