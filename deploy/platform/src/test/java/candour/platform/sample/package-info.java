/** A small noun to try the platform with: notes that may be closed, and a gate they look at. */
@NullMarked
package candour.platform.sample;

import org.jspecify.annotations.NullMarked;
