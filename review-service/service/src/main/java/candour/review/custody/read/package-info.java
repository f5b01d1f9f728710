/** Orders about keys as they are read. */
@NullMarked
package candour.review.custody.read;

import org.jspecify.annotations.NullMarked;
