/**
 * A merged chronology as a picture: a lane for each agency, what is uncertain as a bar as long as the doubt, and a table that says the same.
 *
 * <p>Pure: the same entries make the same file, byte for byte.
 */
@NullMarked
package candour.chronology.timeline;

import org.jspecify.annotations.NullMarked;
