/** Working days: when a duty falls due. */
@NullMarked
package candour.family.workingdays;

import org.jspecify.annotations.NullMarked;
