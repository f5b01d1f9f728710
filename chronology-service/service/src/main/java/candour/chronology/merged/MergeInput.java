package candour.chronology.merged;

import candour.platform.access.Code;

/** Which version of which agency's chronology went into a merge. */
public record MergeInput(Code agency, int version) {}
