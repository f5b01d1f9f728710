/** Alternative learning over REST. */
@NullMarked
package candour.review.alternativelearning.http;

import org.jspecify.annotations.NullMarked;
