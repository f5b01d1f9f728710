package candour.reporting.finding;

import java.util.UUID;

/**
 * An entry as it was read in a merged chronology: it says for ever which version was meant.
 *
 * @param mergeVersion the merged chronology's version
 * @param entryVersion the entry's version within it
 */
public record EntryCitation(int mergeVersion, UUID entryId, int entryVersion) {}
