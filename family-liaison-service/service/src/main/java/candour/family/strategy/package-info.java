/** The Family Liaison Strategy: who informs the family, and why that person. */
@NullMarked
package candour.family.strategy;

import org.jspecify.annotations.NullMarked;
