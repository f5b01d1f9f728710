@NullMarked
package candour.local;

import org.jspecify.annotations.NullMarked;
