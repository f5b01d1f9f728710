/** The scope shared with the police, as it is read. */
@NullMarked
package candour.review.sharedscope.read;

import org.jspecify.annotations.NullMarked;
