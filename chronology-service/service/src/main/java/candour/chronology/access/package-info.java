/** Who may do what with chronologies (security, section 2.2, as ruled). */
@NullMarked
package candour.chronology.access;

import org.jspecify.annotations.NullMarked;
