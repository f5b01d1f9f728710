package candour.platform.log;

/**
 * The end of the log at one moment.
 *
 * @param size how many events have their place
 * @param waiting how many wait for theirs (counted up to 10,000)
 * @param oldest the oldest transaction still running in the whole cluster; equals {@code newest} when none is
 * @param newest the next transaction
 */
record Tail(long size, long waiting, long oldest, long newest) {

    static Tail read(Database database) {
        return database.query(
                        "looking at its end",
                        "select size, waiting, oldest, newest from log.tail()",
                        Database.Setting.NONE,
                        row -> new Tail(
                                row.getLong(1),
                                row.getLong(2),
                                Long.parseUnsignedLong(row.getString(3)),
                                Long.parseUnsignedLong(row.getString(4))))
                .getFirst();
    }
}
