package candour.chronology.upload;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.mapping.Mappings;
import candour.chronology.merged.MergedChronology;

/** What a file is brought into: its agency's chronology, the merge that may be built on it, and what is remembered of the agency's files. */
record Surroundings(AgencyChronology chronology, MergedChronology merged, Mappings mappings) {}
