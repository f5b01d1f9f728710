package candour.platform.log;

import candour.proof.Leaf;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stored events as they are, in their order, with leaf hashes made by Java. */
final class Events {

    private Events() {}

    static List<byte[]> leaves(LogDatabase database) throws SQLException {
        var leaf = new Leaf();
        var leaves = new ArrayList<byte[]>();
        try (var owner = database.asOwner();
                var row = owner.createStatement()
                        .executeQuery(
                                "select event_id, stream, sequence, type, revision, recorded_at, metadata, payload"
                                        + " from log.event e order by e.xid, e.position")) {
            while (row.next()) {
                leaves.add(leaf.hash(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        Leaf.micros(Jdbc.instant(row, 6)),
                        row.getBytes(7),
                        row.getBytes(8)));
            }
        }
        return leaves;
    }
}
