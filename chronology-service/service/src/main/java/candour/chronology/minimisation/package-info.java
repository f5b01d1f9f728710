/** Content that is excessive leaves the views, and stays provable (S002-133). */
@NullMarked
package candour.chronology.minimisation;

import org.jspecify.annotations.NullMarked;
