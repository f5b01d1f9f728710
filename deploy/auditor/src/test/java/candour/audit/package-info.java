@NullMarked
package candour.audit;

import org.jspecify.annotations.NullMarked;
