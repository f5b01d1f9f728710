/**
 * Honest time: what people write about when something happened, read without inventing anything (S002-084, domain B6, R21).
 *
 * <p>Pure: no clock, no I/O, no framework. All local times are Europe/London; all bounds are half-open UTC instants.
 */
@NullMarked
package candour.chronology.time;

import org.jspecify.annotations.NullMarked;
