/** The family as it is read. */
@NullMarked
package candour.family.familymember.read;

import org.jspecify.annotations.NullMarked;
