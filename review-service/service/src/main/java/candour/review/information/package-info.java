/** Step 2: the request for information and what agencies answer (S002-003, 004). */
@NullMarked
package candour.review.information;

import org.jspecify.annotations.NullMarked;
