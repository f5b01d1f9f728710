/**
 * Reading the files agencies really have (.docx tables, .xlsx, .csv) into a preview of every row, its reading and its problems (S002-074, R28).
 *
 * <p>Everything happens in memory: nothing is written to a temporary file. The kind of a file is told by its content, never by its name, and
 * whose chronology it is comes from who hands it in, never from the file.
 */
@NullMarked
package candour.chronology.imports.preview;

import org.jspecify.annotations.NullMarked;
