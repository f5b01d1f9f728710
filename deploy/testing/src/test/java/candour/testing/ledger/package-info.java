@NullMarked
package candour.testing.ledger;

import org.jspecify.annotations.NullMarked;
