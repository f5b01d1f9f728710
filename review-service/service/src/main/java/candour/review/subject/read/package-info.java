/** Subjects as they are read. */
@NullMarked
package candour.review.subject.read;

import org.jspecify.annotations.NullMarked;
