/** The closing of each review as it is read. */
@NullMarked
package candour.review.closure.read;

import org.jspecify.annotations.NullMarked;
