package candour.platform.view;

/**
 * One building of a read model: a generation is built, then served, then retired by the next.
 *
 * @param version the fold's version it was built with
 * @param position the next leaf it is to take in
 */
record Generation(long id, String model, int version, long position) {}
