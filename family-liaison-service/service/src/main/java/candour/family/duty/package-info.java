/** Duties to tell family members: one for each person, due on a working day, never silently dropped. */
@NullMarked
package candour.family.duty;

import org.jspecify.annotations.NullMarked;
