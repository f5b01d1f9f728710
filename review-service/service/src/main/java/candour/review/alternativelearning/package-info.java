/** How there is learning where there is no review (S002-015). */
@NullMarked
package candour.review.alternativelearning;

import org.jspecify.annotations.NullMarked;
