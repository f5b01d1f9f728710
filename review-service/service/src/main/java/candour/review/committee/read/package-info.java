/** The committees' meetings as they are read. */
@NullMarked
package candour.review.committee.read;

import org.jspecify.annotations.NullMarked;
