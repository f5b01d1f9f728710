package candour.platform.command;

/**
 * What a stream folds to.
 *
 * @param version its last sequence, -1 when it has no events
 */
record Folded(Object state, long version) {}
