/** The calendar that everybody served lives by. */
@NullMarked
package candour.platform.calendar;

import org.jspecify.annotations.NullMarked;
