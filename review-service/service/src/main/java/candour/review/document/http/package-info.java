/** Papers over REST: made from what the caller may read, kept, and given out. */
@NullMarked
package candour.review.document.http;

import org.jspecify.annotations.NullMarked;
