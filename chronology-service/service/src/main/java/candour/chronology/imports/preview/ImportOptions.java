package candour.chronology.imports.preview;

import org.jspecify.annotations.Nullable;

/**
 * What the person who hands a file in says about it.
 *
 * @param latestYear the year of handing in, for two-figure years
 * @param source the source of information for rows that name none ("Health visitor records"); null to ask about each
 */
public record ImportOptions(int latestYear, @Nullable String source) {}
