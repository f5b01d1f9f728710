/** Which profile, and so which edition of the guidance, a review runs under (S000-01). */
@NullMarked
package candour.review.pinnedprofile;

import org.jspecify.annotations.NullMarked;
