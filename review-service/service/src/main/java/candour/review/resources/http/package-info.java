/** Budget, costs and staff time over REST. */
@NullMarked
package candour.review.resources.http;

import org.jspecify.annotations.NullMarked;
