/** By which numbers a subject of the review is known to agencies' systems, so that a push is confirmed by number and never by name (R27). */
@NullMarked
package candour.chronology.subject;

import org.jspecify.annotations.NullMarked;
