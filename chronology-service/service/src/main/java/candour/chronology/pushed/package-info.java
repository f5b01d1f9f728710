/** What a registered system has pushed: kept whole and sealed, acknowledged by a receipt that tells nothing of any review (X-04, R27). */
@NullMarked
package candour.chronology.pushed;

import org.jspecify.annotations.NullMarked;
