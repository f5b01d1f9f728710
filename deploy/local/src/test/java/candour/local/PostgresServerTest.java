package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void a_durable_server_says_so_and_keeps_what_was_committed_before_a_kill() throws Exception {
        var options = options(Ports.free());
        Database database;
        try (var server = PostgresServer.start(options)) {
            database =
                    server.databases().make("review", new Login("review_owner", "a1"), new Login("review_app", "b2"));
            try (var owner = connect(database, database.owner())) {
                for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                    assertThat(one(owner, "SHOW " + setting)).as(setting).isEqualTo("on");
                }
                execute(owner, "CREATE TABLE kept(n int)");
                execute(owner, "INSERT INTO kept VALUES (42)");
            }
            server.process().destroyForcibly();
            server.process().onExit().get(10, TimeUnit.SECONDS);
        }
        try (var again = PostgresServer.start(options);
                var owner = connect(database, database.owner())) {
            assertThat(one(owner, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void a_server_that_outlived_its_launcher_is_replaced_and_nothing_is_left_running() throws Exception {
        var orphan = PostgresServer.start(options(Ports.free()));
        try (var again = PostgresServer.start(options(Ports.free()))) {
            orphan.process().onExit().get(10, TimeUnit.SECONDS);
            assertThat(again.process().pid()).isNotEqualTo(orphan.process().pid());
            assertThat(orphan.process().isAlive()).isFalse();
        }
    }

    @Test
    void the_application_role_cannot_change_the_schema_nor_hold_a_transaction_open() throws Exception {
        var database = SharedServers.ofThisJvm().freshDatabase("roles");
        try (var application = connect(database, database.application())) {
            assertThat(one(application, "SHOW transaction_timeout")).isEqualTo("10s");
            assertThat(one(application, "SHOW idle_in_transaction_session_timeout"))
                    .isEqualTo("10s");
            assertThatThrownBy(() -> execute(application, "CREATE SCHEMA mine"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(application, "CREATE TABLE mine(n int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_enters_with_a_wrong_password_or_into_a_database_of_another_service() {
        var one = SharedServers.ofThisJvm().freshDatabase("one");
        var other = SharedServers.ofThisJvm().freshDatabase("other");
        assertThatThrownBy(() -> connect(one, new Login(one.application().username(), "wrong")))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> connect(one, other.application())).hasMessageContaining("permission denied");
    }

    @Test
    void a_taken_port_is_one_clear_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(options(taken.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d is taken: PostgreSQL cannot listen there.", taken.getLocalPort());
        }
    }

    private PostgresOptions options(int port) {
        return new PostgresOptions(
                folder.resolve("data"), port, "superuser1", Durability.DURABLE, folder.resolve("postgres.log"));
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.username(), login.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
