/** Tasks as they are read. */
@NullMarked
package candour.review.task.read;

import org.jspecify.annotations.NullMarked;
