/** A tiny service of notes in folders: it proves the REST edge from end to end without any real service. */
@NullMarked
package candour.testing.sample;

import org.jspecify.annotations.NullMarked;
