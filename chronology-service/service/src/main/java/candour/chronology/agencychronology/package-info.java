/** One agency's chronology for one review: asked for, prepared, handed in, corrected (S002-074, B4). */
@NullMarked
package candour.chronology.agencychronology;

import org.jspecify.annotations.NullMarked;
