/** One record out of a push: made an entry of its agency's draft, held, waiting for a person, set aside or withdrawn (X-04, R8, R27). */
@NullMarked
package candour.chronology.pushedrecord;

import org.jspecify.annotations.NullMarked;
