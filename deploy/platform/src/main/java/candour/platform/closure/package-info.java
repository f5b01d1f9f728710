/**
 * How a service answers whether something may be closed (PM-11): one service asks, each says what keeps it open, and
 * says so again whenever that changes, until the question has ended. Nothing closes on silence.
 */
@NullMarked
package candour.platform.closure;

import org.jspecify.annotations.NullMarked;
