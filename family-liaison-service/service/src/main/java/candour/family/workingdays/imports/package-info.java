/** Where the calendar's data come in. */
@NullMarked
package candour.family.workingdays.imports;

import org.jspecify.annotations.NullMarked;
