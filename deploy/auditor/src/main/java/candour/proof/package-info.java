/**
 * What makes the log provable: leaves, the Merkle tree over them, and signed checkpoints. Shared by the services that
 * sign and the auditors who verify, so it needs nothing but a JDK. Sources: RFC 9162 section 2.1, C2SP signed-note and
 * C2SP tlog-checkpoint.
 */
@NullMarked
package candour.proof;

import org.jspecify.annotations.NullMarked;
