package candour.platform.log.http;

import java.util.List;

/**
 * Proof that one log begins with another (RFC 6962). Written byte by byte for auditors; this record only describes it.
 *
 * @param hashes the consistency path, hexadecimal
 */
record ConsistencyAnswer(long from, long to, List<String> hashes) {}
