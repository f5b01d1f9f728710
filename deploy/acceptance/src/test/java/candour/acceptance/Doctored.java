package candour.acceptance;

import candour.local.LaunchedCandour;
import candour.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One row of a read model, changed behind the service's back by somebody with its database password; until closed. */
final class Doctored implements AutoCloseable {
    private final Connection database;
    private final long generation;
    private final String key;
    private final String body;
    private final String model;

    private Doctored(Connection database, long generation, String model, String key, String body) throws SQLException {
        this.database = database;
        this.generation = generation;
        this.model = model;
        this.key = key;
        this.body = body;
        write(body.replaceFirst("}$", ",\"planted\":true}"));
    }

    /** The first row there is. */
    static Doctored in(LaunchedCandour candour, Path data, Service service) throws SQLException, IOException {
        var database = login(candour, data, service);
        try (var row = database.createStatement()
                .executeQuery("select g.id, g.model, r.key, r.body from view.row r join view.generation g"
                        + " on g.id = r.generation where g.state = 'SERVING' and r.until_leaf is null"
                        + " order by g.model, r.key limit 1")) {
            row.next();
            return new Doctored(database, row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    String model() {
        return model;
    }

    private static Connection login(LaunchedCandour candour, Path data, Service service)
            throws SQLException, IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("keys/passwords.properties"))) {
            passwords.load(file);
        }
        var user = service.shortName() + "_app";
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + candour.ports().postgres() + "/" + service.shortName(),
                user,
                passwords.getProperty(user));
    }

    private void write(String text) throws SQLException {
        try (var update = database.prepareStatement(
                "update view.row set body = ? where generation = ? and key = ? and until_leaf is null")) {
            update.setString(1, text);
            update.setLong(2, generation);
            update.setString(3, key);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("The row to be doctored is gone");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        write(body);
        database.close();
    }
}
