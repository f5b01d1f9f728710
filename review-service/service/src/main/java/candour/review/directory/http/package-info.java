/** The directory over REST. */
@NullMarked
package candour.review.directory.http;

import org.jspecify.annotations.NullMarked;
