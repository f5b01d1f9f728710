/** Who decided, as it stands in requests and answers. */
@NullMarked
package candour.review.authority.http;

import org.jspecify.annotations.NullMarked;
