/** What an agency said before of the columns of its files: proposed when the very same headings come again, never used unasked (S002-074). */
@NullMarked
package candour.chronology.mapping;

import org.jspecify.annotations.NullMarked;
