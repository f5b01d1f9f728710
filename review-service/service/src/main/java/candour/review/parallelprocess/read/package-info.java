/** Parallel processes as they are read. */
@NullMarked
package candour.review.parallelprocess.read;

import org.jspecify.annotations.NullMarked;
