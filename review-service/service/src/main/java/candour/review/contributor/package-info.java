/** Who is to contribute to a review, and who did: nobody relevant is left out (S002-023, 043). */
@NullMarked
package candour.review.contributor;

import org.jspecify.annotations.NullMarked;
