/** Personal data: sealed values and the key vault outside the database. */
@NullMarked
package candour.platform.sealed;

import org.jspecify.annotations.NullMarked;
