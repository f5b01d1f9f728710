/** The profile each review runs under, as it is read. */
@NullMarked
package candour.review.pinnedprofile.read;

import org.jspecify.annotations.NullMarked;
