/** The same words with names or with pseudonyms, made when they are read; what is stored is never altered (S002-137). */
@NullMarked
package candour.chronology.pseudonym;

import org.jspecify.annotations.NullMarked;
