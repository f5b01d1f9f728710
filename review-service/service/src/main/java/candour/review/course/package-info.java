/** How far a review has come, by which method, and what its set-up still waits for (S002-016, 017, 021, 039; B4). */
@NullMarked
package candour.review.course;

import org.jspecify.annotations.NullMarked;
