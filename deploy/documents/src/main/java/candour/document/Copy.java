package candour.document;

import java.time.Instant;

/**
 * Which copy of a document a file is. No part of what the document says.
 *
 * @param mark printed at the foot of each page: by this the copy is found again
 * @param madeAt stands in the file as the time it was made
 */
public record Copy(String mark, Instant madeAt) {}
