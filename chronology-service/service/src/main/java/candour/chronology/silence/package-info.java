/** Stretches of the period in which nobody recorded anything, or nobody saw the child (S002-082). */
@NullMarked
package candour.chronology.silence;

import org.jspecify.annotations.NullMarked;
