/** The review itself: commissioned, paused, resumed (S002-009, 089, 105). */
@NullMarked
package candour.review.review;

import org.jspecify.annotations.NullMarked;
