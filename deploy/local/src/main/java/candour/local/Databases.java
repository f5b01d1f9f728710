package candour.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes databases and their two roles on a running PostgreSQL server. */
public final class Databases {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final int port;
    private final String superuserPassword;

    Databases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A new, empty database of its own for one test: the name is made unique. */
    public Database fresh(String name) {
        // Counted anew wherever this class is loaded again, as for a test that starts its service a second time.
        var loaded = Long.toString(System.nanoTime() & 0xFFFF_FFFFL, Character.MAX_RADIX);
        var unique = name + "_" + ProcessHandle.current().pid() + "_" + loaded + "_" + MADE.incrementAndGet();
        return make(unique, new Login(unique + "_owner", Secrets.fresh()), new Login(unique + "_app", Secrets.fresh()));
    }

    /** Makes the database and its roles unless they are there; the passwords are set to the given ones either way. */
    public Database make(String name, Login owner, Login application) {
        identifier(name);
        try (var connection = DriverManager.getConnection(url(port, "postgres"), "postgres", superuserPassword);
                var statement = connection.createStatement()) {
            role(statement, owner);
            role(statement, application);
            // A forgotten open transaction would hold back every reader of the log.
            for (var limit : new String[] {"transaction_timeout", "idle_in_transaction_session_timeout"}) {
                statement.execute("ALTER ROLE " + application.username() + " SET " + limit + " = '10s'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + owner.username());
            }
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + application.username());
        } catch (SQLException e) {
            throw new CannotStart("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
        return new Database(name, url(port, name), owner, application);
    }

    private static void role(Statement statement, Login login) throws SQLException {
        identifier(login.username());
        if (!login.password().matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("A local password is made of letters and digits.");
        }
        var verb = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + login.username() + "'")
                ? "ALTER ROLE "
                : "CREATE ROLE ";
        statement.execute(verb + login.username() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '"
                + login.password() + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private static void identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,58}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
    }
}
