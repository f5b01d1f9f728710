package candour.platform.log.http;

import java.util.List;

/**
 * Proof that an event stands in the log (RFC 6962). Written byte by byte for auditors; this record only describes it.
 *
 * @param hashes the audit path, hexadecimal
 * @param checkpoint the signed note of that size
 */
record ProofAnswer(long index, long size, List<String> hashes, String checkpoint) {}
