/** Duties as they are read. */
@NullMarked
package candour.family.duty.read;

import org.jspecify.annotations.NullMarked;
