/** The police gate as it is read. */
@NullMarked
package candour.family.policeliaison.read;

import org.jspecify.annotations.NullMarked;
