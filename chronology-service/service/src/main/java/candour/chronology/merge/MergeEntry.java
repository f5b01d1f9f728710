package candour.chronology.merge;

import candour.chronology.time.EventTime;
import java.util.UUID;

/**
 * One entry of one agency, as far as order is concerned. No word of its text is needed to merge it.
 *
 * @param version which version of the entry: a correction makes the next
 * @param agency the agency's code
 * @param sequence its place in the agency's own chronology
 */
public record MergeEntry(UUID entryId, int version, String agency, int sequence, EventTime when) {}
