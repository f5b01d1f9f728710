package candour.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** What the service under test runs on, for tests that look behind it. Valid within one {@code @QuarkusTest}. */
public final class Running {
    static final String ISSUER = "candour.test.issuer";
    static final String FOLDER = "candour.test.folder";
    static final String VAULT = "candour.test.vault";
    static final String JDBC_URL = "candour.test.jdbc-url";
    static final String OWNER = "candour.test.owner";
    static final String OWNER_PASSWORD = "candour.test.owner-password";

    private Running() {}

    /** The key vault's folder. */
    public static Path vault() {
        return Path.of(said(VAULT));
    }

    /** A connection to the service's database as its owner. */
    public static Connection ownerConnection() {
        try {
            return DriverManager.getConnection(said(JDBC_URL), said(OWNER), said(OWNER_PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database does not answer", e);
        }
    }

    /**
     * Every folder in which the running service could have left something: PostgreSQL's files and write-ahead log (after a
     * checkpoint, so that they are on disk), the broker's, the service's own log, vault and checkpoints.
     */
    public static List<Path> everythingOnDisk() {
        var places = new ArrayList<Path>();
        places.add(Path.of(said(FOLDER)));
        var shared = said("candour.shared.postgres").split(":");
        var url = "jdbc:postgresql://127.0.0.1:" + shared[0] + "/postgres";
        try (var superuser = DriverManager.getConnection(url, "postgres", shared[1]);
                var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
            try (var row = statement.executeQuery("show data_directory")) {
                row.next();
                places.add(Path.of(row.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say where its files are", e);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", said("candour.shared.kafka")))) {
            var broker = admin.describeCluster().nodes().get().iterator().next().id();
            admin.describeLogDirs(List.of(broker))
                    .descriptions()
                    .get(broker)
                    .get()
                    .keySet()
                    .forEach(folder -> places.add(Path.of(folder)));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The broker does not say where its files are", e);
        }
        return places;
    }

    static String said(String name) {
        return Objects.requireNonNull(System.getProperty(name), "Only within a @QuarkusTest");
    }
}
