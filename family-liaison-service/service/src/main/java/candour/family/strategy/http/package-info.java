/** The strategy over REST. */
@NullMarked
package candour.family.strategy.http;

import org.jspecify.annotations.NullMarked;
