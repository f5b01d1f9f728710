/** Alternative learning as it is read. */
@NullMarked
package candour.review.alternativelearning.read;

import org.jspecify.annotations.NullMarked;
