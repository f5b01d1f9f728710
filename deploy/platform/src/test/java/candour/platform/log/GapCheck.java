package candour.platform.log;

import java.sql.SQLException;

/** What must be true of every log, however it came about. */
final class GapCheck {

    private GapCheck() {}

    /** Streams whose sequences are not 0, 1, 2, … in leaf order. */
    static long holesInStreams(LogDatabase database) throws SQLException {
        return database.number("""
                select count(*) from (
                    select e.sequence, row_number() over (partition by e.stream order by n.leaf_index) - 1 as expected
                    from log.entry n join log.event e using (xid, position)) counted
                where sequence <> expected""");
    }

    /** Leaf indexes that are not 0, 1, 2, …, or not in the order of (xid, position), plus events without a leaf. */
    static long gaps(LogDatabase database) throws SQLException {
        return database.number("""
                select (select count(*) from (
                            select n.leaf_index, row_number() over (order by n.xid, n.position) - 1 as expected
                            from log.entry n) counted
                        where leaf_index <> expected)
                     + (select count(*) from log.event e left join log.entry n using (xid, position)
                        where n.leaf_index is null)
                     + (select count(*) from log.entry n left join log.event e using (xid, position)
                        where e.event_id is null)""");
    }
}
