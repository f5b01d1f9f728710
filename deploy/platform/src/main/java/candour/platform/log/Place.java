package candour.platform.log;

/**
 * Where an event stands in the global order: by its transaction, then by its position.
 *
 * @param xid the 64-bit transaction id; above 2^63 only in theory
 */
record Place(long xid, long position) {

    static final Place START = new Place(0, 0);
}
