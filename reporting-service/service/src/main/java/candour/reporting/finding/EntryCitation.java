package candour.reporting.finding;

import candour.platform.access.Code;
import candour.reporting.knownchronology.KnownChronology;
import java.util.UUID;

/**
 * An entry as it was read in a merged chronology: it says for ever which version was meant.
 *
 * @param mergeVersion the merged chronology's version
 * @param entryVersion the entry's version within it
 */
public record EntryCitation(int mergeVersion, UUID entryId, int entryVersion) {

    /** The digest of the merged version it is cited in; refuses what is not known, or stands no longer. */
    Code citableIn(KnownChronology known) {
        var digest = known.merges().get(mergeVersion);
        if (digest == null) {
            throw FindingRule.CITE_A_MERGED_CHRONOLOGY.broken();
        }
        if (!known.stands(entryId, entryVersion)) {
            throw FindingRule.CITE_THE_ENTRY_AS_IT_STANDS.broken();
        }
        return digest;
    }
}
