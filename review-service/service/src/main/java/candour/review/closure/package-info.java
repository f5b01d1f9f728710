/** Closing a review: every service says what keeps it open, and when nothing does it closes (PM-11, B4). */
@NullMarked
package candour.review.closure;

import org.jspecify.annotations.NullMarked;
