/** The scope shared with the police, over REST. */
@NullMarked
package candour.review.sharedscope.http;

import org.jspecify.annotations.NullMarked;
