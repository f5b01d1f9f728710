/** Gaps in the information available to the review: found, given to somebody, closed (S002-040, S002-054, S002-082). */
@NullMarked
package candour.chronology.gap;

import org.jspecify.annotations.NullMarked;
