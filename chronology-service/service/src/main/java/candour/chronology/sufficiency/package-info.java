/** Whether there is sufficient information to conduct the review: declared by a person, never by silence (S002-083, S004-18). */
@NullMarked
package candour.chronology.sufficiency;

import org.jspecify.annotations.NullMarked;
