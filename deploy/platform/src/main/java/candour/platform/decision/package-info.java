/** Decisions as pure functions: rules, folds, and what a decision says. No clock, no I/O, no framework. */
@NullMarked
package candour.platform.decision;

import org.jspecify.annotations.NullMarked;
