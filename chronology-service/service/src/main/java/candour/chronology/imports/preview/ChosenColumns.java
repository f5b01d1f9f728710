package candour.chronology.imports.preview;

/**
 * What a person says of one table of a file, in place of what its headings seem to mean.
 *
 * @param table counted from 1, in the order of the preview
 * @param headingRow the row that holds the headings, as the person sees it; 0 for the names in a .json file
 */
public record ChosenColumns(int table, int headingRow, Columns columns) {}
