/**
 * Everything Candour needs on one bare machine: PostgreSQL, Kafka, a token issuer and the four services, started as child
 * processes. The same classes serve {@code deploy/run} and the tests, so that what is tested is what is run.
 */
@NullMarked
package candour.local;

import org.jspecify.annotations.NullMarked;
