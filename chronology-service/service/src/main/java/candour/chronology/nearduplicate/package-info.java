/** Accounts of several agencies that read as if they told of one event: suggestions only, and who said that they do not (S002-085). */
@NullMarked
package candour.chronology.nearduplicate;

import org.jspecify.annotations.NullMarked;
