/** Persons and themes set to entries, as references and codes (S002-079). */
@NullMarked
package candour.chronology.tag;

import org.jspecify.annotations.NullMarked;
