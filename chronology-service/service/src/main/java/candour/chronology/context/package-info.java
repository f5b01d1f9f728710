/** Systems, structures, culture and context, told apart from what happened on a day (S002-027, S002-081). */
@NullMarked
package candour.chronology.context;

import org.jspecify.annotations.NullMarked;
