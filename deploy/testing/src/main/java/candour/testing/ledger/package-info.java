/** The requirements ledger beside the code that keeps it: what {@code deploy/ledger} prints, and EVENTS.md. */
@NullMarked
package candour.testing.ledger;

import org.jspecify.annotations.NullMarked;
