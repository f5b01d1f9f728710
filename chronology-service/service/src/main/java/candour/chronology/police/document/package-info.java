/** Reads police contacts from CSV or JSON, and says row by row what is not taken. */
@NullMarked
package candour.chronology.police.document;

import org.jspecify.annotations.NullMarked;
