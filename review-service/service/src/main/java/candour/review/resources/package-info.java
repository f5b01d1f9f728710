/** What a review may cost, and what it takes in money and staff time (S002-068). */
@NullMarked
package candour.review.resources;

import org.jspecify.annotations.NullMarked;
