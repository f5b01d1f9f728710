/** What the log costs, as ratios to a raw limit measured in the same run (design, section 9). */
@NullMarked
package candour.benchmark;

import org.jspecify.annotations.NullMarked;
