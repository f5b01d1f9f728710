/** Issues that challenge, confuse or complicate a review (S002-087, 088, 090). */
@NullMarked
package candour.review.emergingissue;

import org.jspecify.annotations.NullMarked;
