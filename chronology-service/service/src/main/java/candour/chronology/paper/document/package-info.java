/** The files a merged chronology is given out as. Plain words, so in memory only, and never in a temporary file in the clear (R28). */
@NullMarked
package candour.chronology.paper.document;

import org.jspecify.annotations.NullMarked;
