/** What happens when things die: bounded load, faults, and a checker that reads the whole history afterwards. */
@NullMarked
package candour.acceptance.chaos;

import org.jspecify.annotations.NullMarked;
