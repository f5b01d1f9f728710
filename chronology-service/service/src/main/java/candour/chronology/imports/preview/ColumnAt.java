package candour.chronology.imports.preview;

/**
 * What one column of a file's table holds.
 *
 * @param position from 1
 */
public record ColumnAt(int position, Column column) {}
