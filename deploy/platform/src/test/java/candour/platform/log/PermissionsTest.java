package candour.platform.log;

import static candour.platform.log.LogDatabase.note;
import static candour.platform.log.LogDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL running as the application role, ours or an intruder's, cannot do to the log. */
class PermissionsTest {

    private static LogDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new LogDatabase("permissions");
        database.log.append(write(note("a"), -1, "word"));
        database.order();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = ''",
                "delete from log.event",
                "truncate log.event",
                "insert into log.event (event_id, stream, sequence, type, revision, recorded_at, metadata, payload)"
                        + " values (gen_random_uuid(), 'note:b', 0, 'note-added', 1, now(), '{}', '{}')",
                "insert into log.event (xid, event_id, stream, sequence, type, revision, recorded_at, metadata, payload)"
                        + " values ('1', gen_random_uuid(), 'note:b', 0, 'note-added', 1, now(), '{}', '{}')",
                "select * from log.event for share",
                "select * from log.event for update",
                "insert into log.entry select * from log.entry",
                "update log.entry set leaf_hash = ''",
                "delete from log.entry",
                "truncate log.entry",
                "insert into log.request values ('k', '', 's', 0, '{}', now())",
                "update log.request set version = 7",
                "delete from log.request",
                "insert into log.checkpoint select * from log.checkpoint",
                "update log.checkpoint set note = ''",
                "delete from log.checkpoint",
                "insert into log.development values (true)",
                "select log.set_clock(interval '1 day')",
                "create or replace function log.now() returns timestamptz language sql as 'select now()'",
                "alter table log.event disable trigger all",
                "drop table log.entry",
                "drop schema log cascade",
                "create table log.mine (a int)",
                "lock table log.event in exclusive mode",
                "set role postgres",
            })
    void the_application_role_is_refused(String statement) {
        assertThatThrownBy(() -> run(database.asApplication(), statement))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update log.event set payload = ''", "delete from log.event", "truncate log.event cascade"})
    void even_the_owner_does_not_change_events_by_mistake(String statement) {
        assertThatThrownBy(() -> run(database.asOwner(), statement))
                .hasMessageContaining("append-only")
                .hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @Test
    void a_name_with_a_line_end_that_could_forge_a_leaf_is_refused() {
        for (String name : new String[] {"note:a\\n1", "note:\\u0085", "note:\\u007f", "note:\\u0001"}) {
            assertThatThrownBy(() -> run(
                            database.asApplication(),
                            "select log.append(array[E'" + name
                                    + "'], '{-1}', 1, array[gen_random_uuid()], '{1}', '{t}',"
                                    + " '{1}', '{}', array[''::bytea], null, null, null)"))
                    .hasFieldOrPropertyWithValue("SQLState", "23514");
        }
    }

    @Test
    void an_event_cannot_be_put_into_a_stream_that_was_only_read() {
        assertThatThrownBy(() -> run(
                        database.asApplication(),
                        "select log.append('{note:a,note:b}', '{0,-1}', 1, array[gen_random_uuid()], '{2}', '{t}',"
                                + " '{1}', '{}', array[''::bytea], null, null, null)"))
                .hasFieldOrPropertyWithValue("SQLState", "22023");
    }

    @Test
    void a_checkpoint_beyond_the_log_or_behind_the_last_is_not_kept() throws Exception {
        String keep = "select log.keep_checkpoint(%d, sha256(''), 'note', '', now())";
        try (var application = database.asApplication()) {
            assertThat(kept(application, keep.formatted(2))).isFalse();
            assertThat(kept(application, keep.formatted(1))).isTrue();
            assertThat(kept(application, keep.formatted(1))).isFalse();
        }
    }

    private static boolean kept(Connection connection, String sql) throws SQLException {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (connection) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(statement);
        }
    }
}
