/** Entries that seem to name a member of the Review Team: a question, and a mask until it is answered (R8). */
@NullMarked
package candour.chronology.namematch;

import org.jspecify.annotations.NullMarked;
