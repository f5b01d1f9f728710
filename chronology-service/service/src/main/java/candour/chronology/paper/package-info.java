/**
 * A merged chronology on paper, and the record that a paper was made (S002-079, R25).
 *
 * <p>What a paper says is pure; the files are written in {@code document}. A file is not kept: it is made again from its version, and its hash
 * is in the log, so that a copy somebody holds can be recognised.
 */
@NullMarked
package candour.chronology.paper;

import org.jspecify.annotations.NullMarked;
