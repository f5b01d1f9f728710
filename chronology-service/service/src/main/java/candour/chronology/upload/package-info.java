/** Bringing a whole file in: kept sealed, previewed, committed in batches that count for nothing until the end (R28). */
@NullMarked
package candour.chronology.upload;

import org.jspecify.annotations.NullMarked;
