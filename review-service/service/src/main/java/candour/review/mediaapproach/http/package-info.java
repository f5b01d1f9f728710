/** The media approach over REST. */
@NullMarked
package candour.review.mediaapproach.http;

import org.jspecify.annotations.NullMarked;
