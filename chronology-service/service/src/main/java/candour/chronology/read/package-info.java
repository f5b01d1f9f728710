/** Read models of the chronology service: disposable, rebuilt from the log. */
@NullMarked
package candour.chronology.read;

import org.jspecify.annotations.NullMarked;
