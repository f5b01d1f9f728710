package candour.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** What the service under test runs on, for tests that look behind it. Valid within one {@code @QuarkusTest}. */
public final class Running {
    static final String ISSUER = "candour.test.issuer";
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

    static String said(String name) {
        return Objects.requireNonNull(System.getProperty(name), "Only within a @QuarkusTest");
    }
}
