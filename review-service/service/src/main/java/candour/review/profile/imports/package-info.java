/** Reads the profile's data files. */
@NullMarked
package candour.review.profile.imports;

import org.jspecify.annotations.NullMarked;
