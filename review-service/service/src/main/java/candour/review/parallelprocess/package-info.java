/** Processes that run beside the review, the criminal one first of all (S002-042). */
@NullMarked
package candour.review.parallelprocess;

import org.jspecify.annotations.NullMarked;
