/** Step 4: the committee meets, and decides (S002-008, 009). */
@NullMarked
package candour.review.committee;

import org.jspecify.annotations.NullMarked;
