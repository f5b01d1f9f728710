/** Step 3: what the nominated person recommends to the committee (S002-005…007). */
@NullMarked
package candour.review.recommendation;

import org.jspecify.annotations.NullMarked;
