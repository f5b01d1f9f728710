/** What the other services may know of the directory. */
@NullMarked
package candour.review.directory.publish;

import org.jspecify.annotations.NullMarked;
