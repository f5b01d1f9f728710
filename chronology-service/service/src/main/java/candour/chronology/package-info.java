/** Single agency chronologies and what is merged from them. */
@NullMarked
package candour.chronology;

import org.jspecify.annotations.NullMarked;
