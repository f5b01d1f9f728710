/** A declared opener (R17): turns a sealed file into a preview and, in batches, into sealed entries. Plain text lives here in memory only. */
@NullMarked
package candour.chronology.imports;

import org.jspecify.annotations.NullMarked;
