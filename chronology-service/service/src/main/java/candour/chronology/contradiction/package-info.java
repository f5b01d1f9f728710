/** Accounts that contradict each other: always shown together, looked into, closed or left open on purpose (S001-45, S001-46). */
@NullMarked
package candour.chronology.contradiction;

import org.jspecify.annotations.NullMarked;
