/** Following up what agencies were asked for: reminded, overdue, chased, escalated (PM-8, S002-046). */
@NullMarked
package candour.chronology.chase;

import org.jspecify.annotations.NullMarked;
