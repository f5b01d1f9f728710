/** Who and what the words of a review's chronologies stand for, sealed. */
@NullMarked
package candour.chronology.glossary;

import org.jspecify.annotations.NullMarked;
