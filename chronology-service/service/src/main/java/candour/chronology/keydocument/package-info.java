/** Key documents and further information, asked of agencies by a day (S002-046). */
@NullMarked
package candour.chronology.keydocument;

import org.jspecify.annotations.NullMarked;
