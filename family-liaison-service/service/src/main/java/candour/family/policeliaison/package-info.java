/** The police gate: no contact with the family before the police family liaison officer has been met (S000-29, 30). */
@NullMarked
package candour.family.policeliaison;

import org.jspecify.annotations.NullMarked;
