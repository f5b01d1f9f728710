@NullMarked
package candour.proof;

import org.jspecify.annotations.NullMarked;
