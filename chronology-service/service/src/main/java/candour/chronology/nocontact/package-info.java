/** Stretches in which an agency says that it had no contact (S002-082). */
@NullMarked
package candour.chronology.nocontact;

import org.jspecify.annotations.NullMarked;
