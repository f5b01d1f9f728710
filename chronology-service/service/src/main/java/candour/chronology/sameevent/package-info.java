/** Accounts of one event by several agencies, linked and never merged (S002-085). */
@NullMarked
package candour.chronology.sameevent;

import org.jspecify.annotations.NullMarked;
