/** What the other services may know of the strategy. */
@NullMarked
package candour.family.strategy.publish;

import org.jspecify.annotations.NullMarked;
