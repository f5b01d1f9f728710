/** Orders about keys over REST. */
@NullMarked
package candour.review.custody.http;

import org.jspecify.annotations.NullMarked;
