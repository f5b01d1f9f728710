/** Who stands in which role to which review. */
@NullMarked
package candour.family.knownreview.read;

import org.jspecify.annotations.NullMarked;
