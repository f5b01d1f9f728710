/** What the other services may know of the profile a review runs under. */
@NullMarked
package candour.review.pinnedprofile.publish;

import org.jspecify.annotations.NullMarked;
