/** Declared openers (R17): open a push's sealed file and the keys and fingerprints it is checked against. Plain text lives here in memory only. */
@NullMarked
package candour.chronology.pushed.document;

import org.jspecify.annotations.NullMarked;
