package candour.chronology.entry;

import candour.platform.access.Code;
import java.util.UUID;

/**
 * An entry as it stood when something was said of it. What is said stays when the entry is corrected or withdrawn; that the version has
 * moved on is shown with it.
 */
public record EntryAt(UUID entryId, Code agency, int version) {}
