/** Police contacts, shaped after POLE (person, object, location, event): what they say, how they are graded, and what must be held. Pure. */
@NullMarked
package candour.chronology.police;

import org.jspecify.annotations.NullMarked;
