/** The merged chronology: versions that are issued, go stale and stay readable for ever (S002-079, S002-086). */
@NullMarked
package candour.chronology.merged;

import org.jspecify.annotations.NullMarked;
