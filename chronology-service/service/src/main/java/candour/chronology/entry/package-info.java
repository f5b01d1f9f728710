/** One thing that happened, as one agency records it; a small stream of its own (S002-074, S002-084, S002-086). */
@NullMarked
package candour.chronology.entry;

import org.jspecify.annotations.NullMarked;
