/** The media approach as it is read. */
@NullMarked
package candour.review.mediaapproach.read;

import org.jspecify.annotations.NullMarked;
