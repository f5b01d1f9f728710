/** Somebody who knows says that one entry came before another (S002-084, domain B6). */
@NullMarked
package candour.chronology.statedorder;

import org.jspecify.annotations.NullMarked;
