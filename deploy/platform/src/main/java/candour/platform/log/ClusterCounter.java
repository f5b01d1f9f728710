package candour.platform.log;

/**
 * Refuses a log that was brought into another cluster by a logical copy. Its events carry transaction ids that the new
 * cluster has not reached, so whatever is stored from now on would be ordered before them and never be read.
 */
final class ClusterCounter {

    private ClusterCounter() {}

    static void refuseEventsFromTheFuture(Database database) {
        long highest = database.number(
                "comparing transaction ids",
                "select coalesce((select xid::text from log.event e order by e.xid desc, e.position desc limit 1), '0')::bigint",
                Database.Setting.NONE);
        long next = Tail.read(database).newest();
        if (highest >= next) {
            long resume = highest + 1;
            throw new IllegalStateException("The log holds an event of transaction " + highest
                    + ", but this PostgreSQL cluster has only come to " + next
                    + ": the database was copied here by dump and restore or logical replication, and new events"
                    + " would be lost behind old ones. Nothing was started. Either restore a physical backup, or stop"
                    + " the cluster and set its counter forward with: pg_resetwal --epoch=" + (resume >>> 32)
                    + " --next-transaction-id=" + (resume & 0xffff_ffffL)
                    + " (see the manual of pg_resetwal), then start again.");
        }
    }
}
