/** Who acts for a committee, and which reviews are its own. */
@NullMarked
package candour.family.knowncommittee.read;

import org.jspecify.annotations.NullMarked;
