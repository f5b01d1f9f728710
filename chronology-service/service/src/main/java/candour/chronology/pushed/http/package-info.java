/** The REST edge of pushes: for the systems that push, for those who register them, and for the agency whose records they are. */
@NullMarked
package candour.chronology.pushed.http;

import org.jspecify.annotations.NullMarked;
