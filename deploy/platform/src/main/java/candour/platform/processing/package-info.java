/** Axon's event processors over our own log: the token is the leaf index, failures become dead letters. */
@NullMarked
package candour.platform.processing;

import org.jspecify.annotations.NullMarked;
