/** The thread of learning: what was observed and supposed, tested, amended and settled, in time order; nothing is deleted. */
@NullMarked
package candour.reporting.learning;

import org.jspecify.annotations.NullMarked;
