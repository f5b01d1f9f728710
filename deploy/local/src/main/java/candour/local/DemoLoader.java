package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Has the demo review told to an empty system. The teller is a program of its own in {@code deploy/acceptance}: it uses
 * the public APIs like anybody else and is given nothing but the address of the one origin.
 */
record DemoLoader(Checkout checkout, LocalPorts ports, DataFolder data) {
    private static final String MAIN = "candour.acceptance.Demo";

    /** Whether nothing was ever recorded. */
    static boolean isEmpty(Database review) {
        try (var connection = DriverManager.getConnection(
                        review.jdbcUrl(),
                        review.owner().username(),
                        review.owner().password());
                var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("SELECT to_regclass('log.event') IS NOT NULL")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return true;
                }
            }
            try (var row = statement.executeQuery("SELECT NOT EXISTS (SELECT 1 FROM log.event)")) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new CannotStart("Cannot look into the review database: " + e.getMessage(), e);
        }
    }

    boolean isBuilt() {
        return Files.isRegularFile(classes().resolve(MAIN.replace('.', '/') + ".class"));
    }

    /** Runs to the end of the story and answers whether it got there; what it says goes to the console and the log. */
    boolean load(Console console) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = classes() + ":" + module().resolve("target/lib") + "/*";
        var builder = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, MAIN))
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("CANDOUR_ORIGIN", ports.originUrl()));
        try {
            var process = builder.start();
            try (var said = process.inputReader();
                    var log = Files.newBufferedWriter(data.log("demo"))) {
                for (String line; (line = said.readLine()) != null; ) {
                    console.line("  demo: " + line);
                    log.write(line + "\n");
                }
            }
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new CannotStart("Cannot run the demo: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path module() {
        return checkout.root().resolve("deploy/acceptance");
    }

    private Path classes() {
        return module().resolve("target/classes");
    }
}
