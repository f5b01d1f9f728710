package candour.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server as our child process: on loopback, with passwords, and as durable as it was asked to be. */
public final class PostgresServer implements Running {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PostgresOptions options;
    private final PostgresDataFolder data;
    private final ChildProcess child;

    private PostgresServer(PostgresOptions options, PostgresDataFolder data, ChildProcess child) {
        this.options = options;
        this.data = data;
        this.child = child;
    }

    /**
     * Starts the server and waits until it answers. A server that a killed launcher left on the same data folder is stopped
     * first. A durable server is asked whether it really is durable, and refused when it is not.
     */
    public static PostgresServer start(PostgresOptions options) {
        var binaries = PostgresBinaries.unpacked();
        var data = new PostgresDataFolder(options.data().toAbsolutePath(), binaries);
        data.stopOrphan();
        if (Ports.isTaken(options.port())) {
            throw new CannotStart("Port " + options.port() + " is taken: PostgreSQL cannot listen there.");
        }
        data.makeUnlessThere(options.password(), options.durability());
        var giveUp = Instant.now().plus(LIMIT);
        while (true) {
            var command = binaries.command("postgres", options.commandLine().toArray(String[]::new));
            var child = ChildProcess.start("PostgreSQL", command, Map.of(), options.log());
            var server = new PostgresServer(options, data, child);
            if (server.answersBefore(giveUp)) {
                server.refuseUnlessDurable();
                return server;
            }
            child.close();
            if (!child.lastWords().contains("shared memory block")
                    || Instant.now().isAfter(giveUp)) {
                throw new CannotStart("PostgreSQL did not start: " + child.lastWords());
            }
            // Workers of a killed server still hold its memory; they notice and leave within moments.
            pause();
        }
    }

    public Databases databases() {
        return new Databases(options.port(), options.password());
    }

    public int port() {
        return options.port();
    }

    /** The server process itself, for those who watch over it or kill it on purpose. */
    @Override
    public ProcessHandle process() {
        return child.process();
    }

    /** Stops in good order: open transactions are rolled back, commits are kept. */
    @Override
    public void close() {
        if (child.isAlive()) {
            try {
                data.stop();
                child.process().onExit().get(10, TimeUnit.SECONDS);
            } catch (CannotStart | ExecutionException | TimeoutException stoppingAlready) {
                child.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean answersBefore(Instant giveUp) {
        while (child.isAlive() && Instant.now().isBefore(giveUp)) {
            try (var connection = connect()) {
                return true;
            } catch (SQLException notYet) {
                pause();
            }
        }
        return false;
    }

    private void refuseUnlessDurable() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var wanted : options.durability().settings().entrySet()) {
                try (var row = statement.executeQuery("SELECT current_setting('" + wanted.getKey() + "')")) {
                    row.next();
                    if (!row.getString(1).equals(wanted.getValue())) {
                        throw new SQLException(
                                wanted.getKey() + " is " + row.getString(1) + ", not " + wanted.getValue());
                    }
                }
            }
        } catch (SQLException e) {
            close();
            throw new CannotStart("PostgreSQL is not set up as it must be: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", options.password());
        login.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(Databases.url(options.port(), "postgres"), login);
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting.", e);
        }
    }
}
