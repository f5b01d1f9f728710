/** Tasks over REST. */
@NullMarked
package candour.review.task.http;

import org.jspecify.annotations.NullMarked;
