/** What the other services may know of chronologies: references, dates and digests; never a word of an entry. */
@NullMarked
package candour.chronology.publish;

import org.jspecify.annotations.NullMarked;
