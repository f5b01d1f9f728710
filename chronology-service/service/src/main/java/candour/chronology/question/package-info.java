/** Questions that come from the overview, with the entries they come from (S002-080). */
@NullMarked
package candour.chronology.question;

import org.jspecify.annotations.NullMarked;
