/** What the other services may know of the family. */
@NullMarked
package candour.family.familymember.publish;

import org.jspecify.annotations.NullMarked;
