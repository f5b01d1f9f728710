package candour.platform.policy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A lease by name, so that one instance at a time does what need not be done twice. */
final class Lease {

    private final DataSource database;
    private final String name;
    private final String holder;

    Lease(DataSource database, String name, String holder) {
        this.database = database;
        this.name = name;
        this.holder = holder;
    }

    /** Takes or extends the lease; false when another instance holds it. Times are the database server's own. */
    boolean hold(Duration duration) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into view.lease (name, holder, until)
                        values (?, ?, clock_timestamp() + make_interval(secs => ?))
                        on conflict (name) do update set holder = excluded.holder, until = excluded.until
                        where view.lease.holder = excluded.holder or view.lease.until < clock_timestamp()
                        """)) {
            upsert.setString(1, name);
            upsert.setString(2, holder);
            upsert.setDouble(3, duration.toSeconds());
            return upsert.executeUpdate() == 1;
        }
    }
}
