/** How old somebody was, and how long ago the entry before was: as ranges where a date is not sure (S002-084). */
@NullMarked
package candour.chronology.elapsed;

import org.jspecify.annotations.NullMarked;
