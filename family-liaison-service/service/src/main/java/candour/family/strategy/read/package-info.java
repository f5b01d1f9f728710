/** The strategy as it is read. */
@NullMarked
package candour.family.strategy.read;

import org.jspecify.annotations.NullMarked;
