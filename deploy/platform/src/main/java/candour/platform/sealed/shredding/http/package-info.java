/** Custody of keys, for operators. */
@NullMarked
package candour.platform.sealed.shredding.http;

import org.jspecify.annotations.NullMarked;
