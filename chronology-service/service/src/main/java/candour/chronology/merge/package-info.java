/**
 * Bringing single agency chronologies together in one order without lying about it (S002-079, domain B6).
 *
 * <p>Pure: same inputs, same order, same digest, in whatever order the inputs arrive.
 */
@NullMarked
package candour.chronology.merge;

import org.jspecify.annotations.NullMarked;
