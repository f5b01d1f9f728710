/** Emerging issues as they are read. */
@NullMarked
package candour.review.emergingissue.read;

import org.jspecify.annotations.NullMarked;
