/** What was checked of an entry, and what is disputed (S002-059). */
@NullMarked
package candour.chronology.verification;

import org.jspecify.annotations.NullMarked;
